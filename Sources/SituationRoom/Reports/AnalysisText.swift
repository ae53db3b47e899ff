import TaskForce

/// Charts and verdicts as lines for people and as data for programs.
package struct AnalysisText: Sendable {
  private let wording: Wording

  /// Texts in the language of `wording`.
  package init(_ wording: Wording) { self.wording = wording }

  private func tenths(_ value: Int) -> String { wording.number(Double(value) / 10, decimals: 1) }

  /// The sum after each week, and the first alarm.
  package func weeks(_ counts: [Int], _ chart: ControlChart, exposure: [Double]?) -> [String] {
    let sums = chart.sums(counts, exposure: exposure)
    let columns = ([wording[.chartWeek]] + [wording[.chartCount]]).map { max(4, $0.count) }
    func row(_ cells: [String], _ more: String = "") -> String {
      let padded = zip(cells, columns + [8]).map {
        String(repeating: " ", count: max(0, $1 - $0.count)) + $0
      }
      return padded.joined(separator: "  ") + (more.isEmpty ? "" : "  " + more)
    }
    let lines = sums.indices.map { week in
      row(
        [wording.whole(week + 1), wording.whole(counts[week]), tenths(sums[week])],
        sums[week] > chart.limit ? wording[.chartOverLimit] : "")
    }
    let head = row([wording[.chartWeek], wording[.chartCount], wording[.chartSum]])
    return [design(chart), head] + lines + [alarm(sums, chart)]
  }

  private func design(_ chart: ControlChart) -> String {
    wording(
      .chartHead,
      [
        "from": wording.number(chart.baseline, decimals: 2),
        "to": wording.number(chart.moved, decimals: 2), "k": tenths(chart.reference),
        "h": tenths(chart.limit),
      ])
  }

  private func alarm(_ sums: [Int], _ chart: ControlChart) -> String {
    guard let week = chart.firstAlarm(in: sums) else {
      return wording(.chartNoAlarm, ["h": tenths(chart.limit)])
    }
    return wording(
      .chartAlarm,
      ["week": wording.whole(week + 1), "sum": tenths(sums[week]), "h": tenths(chart.limit)])
  }

  /// The sums as data.
  package func weeksJSON(_ counts: [Int], _ chart: ControlChart, exposure: [Double]?) -> String {
    let sums = chart.sums(counts, exposure: exposure)
    return object { json in
      json.member("mu0") { $0.number(chart.baseline) }
      json.member("mu1") { $0.number(chart.moved) }
      json.member("k") { $0.number(Double(chart.reference) / 10) }
      json.member("h") { $0.number(Double(chart.limit) / 10) }
      json.member("counts") {
        $0.array { list in counts.forEach { n in list.item { $0.number(n) } } }
      }
      json.member("sums") { json in
        json.array { list in sums.forEach { s in list.item { $0.number(Double(s) / 10) } } }
      }
      if let week = chart.firstAlarm(in: sums) { json.member("firstAlarm", week + 1) }
    }
  }

  /// How long a chart runs until a false alarm, and until it notices the move.
  package func runLength(_ chart: ControlChart) -> [String] {
    [
      design(chart),
      wording(.chartFalse, ["weeks": wording.number(chart.weeksToFalseAlarm, decimals: 1)]),
      wording(
        .chartDelay,
        [
          "weeks": wording.number(chart.weeksToNotice, decimals: 1),
          "to": wording.number(chart.moved, decimals: 2),
        ]),
    ]
  }

  /// The run length as data.
  package func runLengthJSON(_ chart: ControlChart) -> String {
    object { json in
      json.member("mu0") { $0.number(chart.baseline) }
      json.member("mu1") { $0.number(chart.moved) }
      json.member("k") { $0.number(Double(chart.reference) / 10) }
      json.member("h") { $0.number(Double(chart.limit) / 10) }
      json.member("weeksToFalseAlarm") { $0.number(chart.weeksToFalseAlarm) }
      json.member("weeksToNotice") { $0.number(chart.weeksToNotice) }
    }
  }

  private func object(_ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    writer.object(body)
    return writer.string
  }
}

extension AnalysisText {
  /// The effects with their intervals, and the verdict.
  package func effects(_ displacement: Displacement) -> [String] {
    let rows: [(String, Estimate)] = [
      (wording[.effectLocal], displacement.local),
      (wording[.effectDisplaced], displacement.displaced),
      (wording[.effectTotal], displacement.total),
    ]
    let width = (rows.map(\.0) + [wording[.effectVerdict]]).map(\.count).max() ?? 0
    func row(_ name: String, _ text: String) -> String {
      name + String(repeating: " ", count: width - name.count + 2) + text
    }
    return rows.map { row($0, text($1)) }
      + [row(wording[.effectVerdict], wording.name(displacement.verdict))]
  }

  private func text(_ estimate: Estimate) -> String {
    let wide = estimate.interval(1.96)
    return wording(
      .effectLine,
      [
        "value": figure(estimate.value),
        "error": wording.number(estimate.standardError, decimals: 2),
        "low": wording.number(estimate.interval.lowerBound, decimals: 1),
        "high": wording.number(estimate.interval.upperBound, decimals: 1),
        "low95": wording.number(wide.lowerBound, decimals: 1),
        "high95": wording.number(wide.upperBound, decimals: 1),
      ])
  }

  /// A count as a whole number, a rate with two decimals.
  private func figure(_ value: Double) -> String {
    wording.number(value, decimals: value == value.rounded() ? 0 : 2)
  }

  /// The effects as data.
  package func effectsJSON(_ displacement: Displacement) -> String {
    object { json in
      for (name, estimate) in [
        ("local", displacement.local), ("displacement", displacement.displaced),
        ("wdd", displacement.total),
      ] {
        json.member(name) { $0.object { Self.write(estimate, to: &$0) } }
      }
      json.member("verdict", displacement.verdict.rawValue)
    }
  }

  private static func write(_ estimate: Estimate, to json: inout JSONWriter) {
    json.member("value") { $0.number(estimate.value) }
    json.member("standardError") { $0.number(estimate.standardError) }
    json.member("low90") { $0.number(estimate.interval.lowerBound) }
    json.member("high90") { $0.number(estimate.interval.upperBound) }
  }

  /// Odds ratio and chance of an exact test.
  package func test(_ test: FisherTest) -> [String] {
    [
      wording[.fisherOdds] + "  " + (test.oddsRatio.map { wording.number($0, decimals: 2) } ?? "-"),
      wording[.fisherChance] + "  "
        + wording.number(test.probability, decimals: test.probability < 0.01 ? 6 : 3),
    ]
  }

  /// The test as data.
  package func testJSON(_ test: FisherTest) -> String {
    object { json in
      if let ratio = test.oddsRatio { json.member("oddsRatio") { $0.number(ratio) } }
      json.member("p") { $0.number(test.probability) }
    }
  }
}
