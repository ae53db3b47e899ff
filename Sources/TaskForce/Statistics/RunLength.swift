/// How many weeks a chart runs until its first alarm, on average.
///
/// Brook & Evans 1972: the sum is a Markov chain on the multiples of 0.1 from 0 to the limit; the
/// mean number of steps from 0 until it is left is the first entry of (I − Q)⁻¹·1.
enum RunLength {
  /// Weeks to the first alarm of `chart` where `mean` finds a week come.
  ///
  /// - Returns: infinity if it never comes.
  /// - Complexity: O(n³) for n sums that can be reached, at most 10·h + 1.
  static func weeks(of chart: ControlChart, mean: Double) -> Double {
    let chain = Chain(chart, PoissonDistribution(mean: mean))
    return chain.meanStepsFromFirst()
  }

  /// The sums that can be reached from 0, each with its chances of the next.
  private struct Chain {
    private var rows: [[Double]] = []

    init(_ chart: ControlChart, _ counts: PoissonDistribution) {
      var order = [0]
      var places = [0: 0]
      var steps: [[(place: Int, chance: Double)]] = []
      while steps.count < order.count {
        steps.append([])
        for (sum, chance) in Self.next(order[steps.count - 1], chart, counts) {
          let place = places[sum] ?? order.count
          if place == order.count {
            places[sum] = place
            order.append(sum)
          }
          steps[steps.count - 1].append((place, chance))
        }
      }
      rows = steps.enumerated().map { here, chances in
        var row = Array(repeating: 0.0, count: order.count)
        for (place, chance) in chances { row[place] -= chance }
        row[here] += 1
        return row
      }
    }

    /// The sums without an alarm that one week can lead to from `sum`.
    private static func next(
      _ sum: Int, _ chart: ControlChart, _ counts: PoissonDistribution
    ) -> [(sum: Int, chance: Double)] {
      switch chart.side {
      case .up:
        let most = (chart.limit + chart.reference - sum).flooredDivision(by: 10)
        let toZero = (chart.reference - sum).flooredDivision(by: 10)
        guard most >= 0 else { return [] }
        let higher = (max(0, toZero + 1)...most + 1).dropLast().map {
          (sum + 10 * $0 - chart.reference, counts.chance(of: $0))
        }
        return toZero < 0 ? higher : [(0, counts.chance(atMost: toZero))] + higher
      case .down:
        let height = sum + chart.reference
        let fewest = max(0, -(chart.limit - height).flooredDivision(by: 10))
        let toZero = -(-height).flooredDivision(by: 10)
        let higher = (fewest..<max(fewest, toZero)).map {
          (height - 10 * $0, counts.chance(of: $0))
        }
        return higher + [(0, counts.chance(atLeast: max(fewest, toZero)))]
      }
    }

    /// Solves (I − Q)·x = 1 by elimination; the pivots of such a matrix are positive.
    func meanStepsFromFirst() -> Double {
      let count = rows.count
      var matrix = rows.flatMap(\.self)
      var right = Array(repeating: 1.0, count: count)
      // From the last to the first, so that the first unknown is left over.
      for pivot in (1..<max(1, count)).reversed() {
        let from = pivot * count
        guard matrix[from + pivot] > 0 else { return .infinity }
        for row in 0..<pivot where matrix[row * count + pivot] != 0 {
          let share = matrix[row * count + pivot] / matrix[from + pivot]
          for column in 0..<pivot { matrix[row * count + column] -= share * matrix[from + column] }
          right[row] -= share * right[pivot]
        }
      }
      return matrix[0] > 0 ? right[0] / matrix[0] : .infinity
    }
  }
}
