import TaskForce

extension LogScreen {
  package func facts(_ context: RoomContext) -> [Fact] {
    context.healthFacts + eventFacts(context) + quarantineFacts(context) + context.sourceFacts
  }

  private func eventFacts(_ context: RoomContext) -> [Fact] {
    let wording = context.wording
    let lines = context.eventLines(pageQuery)
    return lines.prefix(50).enumerated().flatMap { index, line -> [Fact] in
      let path = ["events", String(index)]
      let head = "@" + String(line.position) + ", "
      return [
        Fact(path + ["position"], wording[.factPosition], .whole(Int(clamping: line.position))),
        Fact(path + ["recordedAt"], head + wording[.fieldRecorded], .instant(line.recordedAt)),
        Fact(path + ["type"], head + wording[.fieldType], .text(line.type)),
        Fact(path + ["basis"], head + wording[.fieldBasis], context.basisTerm(line.basis)),
        Fact(path + ["source"], head + wording[.fieldSource], .text(line.source)),
        Fact(path + ["about"], head + wording[.factAbout], .text(line.about)),
        Fact(path + ["text"], head + wording[.fieldWhat], .text(line.text)),
      ]
    }
  }

  private func quarantineFacts(_ context: RoomContext) -> [Fact] {
    let wording = context.wording
    let lines = lines(context)
    let count = Fact(
      ["quarantine", "count"], wording[.titleQuarantine], .whole(lines.count))
    return [count]
      + lines.prefix(50).enumerated().flatMap { index, line -> [Fact] in
        let path = ["quarantine", "lines", String(index)]
        let head = wording[.titleQuarantine] + " " + String(line.number) + ", "
        return [
          Fact(path + ["number"], wording[.headNumber], .whole(Int(clamping: line.number))),
          Fact(path + ["file"], head + wording[.factFile], .text(line.file)),
          Fact(path + ["line"], head + wording[.factLine], .whole(line.line)),
          Fact(path + ["field"], head + wording[.factField], .text(line.error.path)),
          Fact(
            path + ["expected"], head + wording[.factExpected],
            .text(wording.text(line.error.expected))),
          Fact(path + ["found"], head + wording[.factFound], .text(line.error.found)),
        ]
      }
  }
}

extension RoomContext {
  /// How the store is.
  var healthFacts: [Fact] {
    guard let health = answers.health else { return [] }
    let chain: FactValue =
      switch health.chain {
      case .notChecked: .term("not checked", wording[.chainNotChecked])
      case .holds: .term("holds", wording[.chainHolds])
      case .broken(let position):
        .term("broken at \(position)", wording(.chainBroken, ["position": String(position)]))
      }
    return [
      Fact(["store", "events"], wording[.factEvents], .whole(Int(clamping: health.events))),
      Fact(["store", "chain"], wording[.factChain], chain),
    ]
  }

  /// Whether something was observed or concluded.
  func basisTerm(_ basis: Basis) -> FactValue { .term(basis.rawValue, wording.name(basis)) }

  /// The sources and their silence.
  var sourceFacts: [Fact] {
    sourceLines.flatMap { line -> [Fact] in
      let path = ["sources", line.source.code]
      let head = line.source.code + ", "
      return [
        Fact(path + ["title"], line.source.code, .text(line.title)),
        Fact(
          path + ["quietSeconds"], head + wording[.factQuiet],
          line.quiet.map(FactValue.seconds) ?? .none),
        Fact(path + ["silent"], head + wording[.silent], .truth(line.isSilent)),
      ]
    }
  }
}
