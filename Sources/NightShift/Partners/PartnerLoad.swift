import TaskForce

/// How much is asked of one partner, and of us, and how fast it answers.
struct PartnerLoad: Sendable {
  let code: String
  /// Our requests that are open, and of these late.
  let open: Int
  let late: Int
  /// Days since the oldest open one.
  let oldest: Int
  /// Median days to an answer.
  let median: Double
  /// Our requests answered in the year.
  let answered: Int
  /// Its requests that we owe an answer to, and of these late.
  let owed: Int
  let owedLate: Int

  var country: Country { Country(code) }

  private init(
    _ code: String, open: (Int, late: Int), oldest: Int, median: Double, answered: Int,
    owed: (Int, late: Int)
  ) {
    self.code = code
    self.open = open.0
    late = open.late
    self.oldest = oldest
    self.median = median
    self.answered = answered
    self.owed = owed.0
    owedLate = owed.late
  }

  static let all = [
    PartnerLoad("CO", open: (12, 2), oldest: 41, median: 6, answered: 31, owed: (5, 1)),
    PartnerLoad("PE", open: (4, 0), oldest: 12, median: 9, answered: 11, owed: (2, 0)),
    PartnerLoad("EC", open: (7, 0), oldest: 18, median: 4, answered: 22, owed: (6, 2)),
    PartnerLoad("BR", open: (9, 3), oldest: 66, median: 11, answered: 19, owed: (3, 0)),
    PartnerLoad("BO", open: (2, 1), oldest: 58, median: 20, answered: 2, owed: (0, 0)),
    PartnerLoad("PY", open: (3, 1), oldest: 35, median: 14, answered: 5, owed: (1, 0)),
    PartnerLoad("CR", open: (3, 0), oldest: 14, median: 7, answered: 8, owed: (1, 0)),
    PartnerLoad("PA", open: (4, 1), oldest: 29, median: 8, answered: 12, owed: (2, 1)),
    PartnerLoad("SR", open: (5, 0), oldest: 20, median: 5, answered: 14, owed: (4, 0)),
    PartnerLoad("DO", open: (6, 1), oldest: 33, median: 6, answered: 16, owed: (2, 0)),
    PartnerLoad("JM", open: (2, 0), oldest: 17, median: 10, answered: 5, owed: (0, 0)),
    PartnerLoad("US", open: (5, 0), oldest: 11, median: 3, answered: 28, owed: (7, 1)),
  ]
}
