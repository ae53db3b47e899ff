import TaskForce

extension RoomContext {
  /// How answers of one partner, or of all, spread and how many are late.
  func answerFacts(_ figures: PartnerFigures, _ path: [String], _ head: String) -> [Fact] {
    let spread = figures.spread
    func fact(_ name: String, _ label: PartnerPhrase, _ value: FactValue) -> Fact {
      Fact(path + ["asked", name], head + wording[label], value)
    }
    func number(_ value: Double?) -> FactValue { value.map(FactValue.number) ?? .none }
    let medians = figures.spreadByMonth.map { months in
      months.map { wording.number($0.median, decimals: 1) } ?? "-"
    }
    return [
      fact("quarterDays", .partnerFactQuarter, number(spread?.low)),
      fact("threeQuarterDays", .partnerFactThreeQuarters, number(spread?.high)),
      fact("medianDaysByMonth", .partnerFactByMonth, .text(medians.joined(separator: " "))),
      fact("due180d", .partnerFactDue, .whole(figures.lateNow.due)),
      fact("late180d", .partnerFactLate, .whole(figures.lateNow.late)),
      fact("due180dBefore", .partnerFactDueBefore, .whole(figures.lateBefore.due)),
      fact("late180dBefore", .partnerFactLateBefore, .whole(figures.lateBefore.late)),
    ]
  }

  /// What went to a partner and came from it in a year.
  func exchangeFacts(with country: Country, _ path: [String], _ head: String) -> [Fact] {
    let figures = situation.partners.value.exchange(with: country, at: now)
    func fact(_ names: [String], _ label: PartnerPhrase, _ of: String, _ count: Int) -> Fact {
      Fact(path + ["exchange"] + names, head + wording[label] + of, .whole(count))
    }
    let reasons = WithholdingReason.allCases.compactMap { reason in
      figures.withheld[reason].map {
        fact(["withheld", reason.rawValue], .partnerFactWithheld, " " + wording.name(reason), $0)
      }
    }
    let grades = figures.rated.sorted { $0.key.code < $1.key.code }.map { grade, count in
      fact(["received", grade.code], .partnerFactReceived, " " + grade.code, count)
    }
    return [fact(["shared"], .partnerFactShared, "", figures.shared)] + reasons + grades + [
      fact(["received", "unrated"], .partnerFactReceived, " -", figures.unrated)
    ]
  }
}
