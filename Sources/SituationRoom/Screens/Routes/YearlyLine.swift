import TaskForce

/// A total that an authority published, as a row shows it.
struct YearlyLine: Sendable {
  let year: String
  let about: String
  let figure: String
  let statistic: PublishedStatistic
}

extension RoomContext {
  /// The published totals, newest first.
  var yearlyLines: [YearlyLine] {
    situation.routes.value.statistics.sorted { $0.year > $1.year }.map { statistic in
      let place = statistic.place.flatMap { gazetteer.place($0)?.name }
      let about = place ?? statistic.country?.code ?? "-"
      return YearlyLine(
        year: String(statistic.year), about: about, figure: figure(of: statistic),
        statistic: statistic)
    }
  }

  private func figure(of statistic: PublishedStatistic) -> String {
    let substance = statistic.substance ?? ""
    if let count = statistic.count {
      let unit = statistic.unit == "lots" ? wording[.unitLots] : statistic.unit ?? ""
      return [wording.whole(count), unit].joined(separator: " ")
    }
    guard let weight = statistic.kilograms else { return substance }
    let text =
      weight >= 1000
      ? wording.number(weight / 1000, decimals: 1) + " t" : wording.kilograms(weight) + " kg"
    return [text, substance].joined(separator: " ")
  }
}
