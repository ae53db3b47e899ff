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
      return [
        Fact(path + ["position"], wording[.factPosition], .whole(Int(clamping: line.position))),
        Fact(path + ["recordedAt"], wording[.fieldRecorded], .instant(line.recordedAt)),
        Fact(path + ["type"], wording[.fieldType], .text(line.type)),
        Fact(path + ["basis"], wording[.fieldBasis], context.basisTerm(line.basis)),
        Fact(path + ["source"], wording[.fieldSource], .text(line.source)),
        Fact(path + ["about"], wording[.factAbout], .text(line.about)),
        Fact(path + ["text"], wording[.fieldWhat], .text(line.text)),
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
        return [
          Fact(path + ["number"], wording[.headNumber], .whole(Int(clamping: line.number))),
          Fact(path + ["file"], wording[.factFile], .text(line.file)),
          Fact(path + ["line"], wording[.factLine], .whole(line.line)),
          Fact(path + ["field"], wording[.factField], .text(line.error.path)),
          Fact(
            path + ["expected"], wording[.factExpected], .text(wording.text(line.error.expected))),
          Fact(path + ["found"], wording[.factFound], .text(line.error.found)),
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
      return [
        Fact(path + ["title"], line.source.code, .text(line.title)),
        Fact(
          path + ["quietSeconds"], wording[.factQuiet], line.quiet.map(FactValue.whole) ?? .none),
        Fact(path + ["silent"], wording[.silent], .truth(line.isSilent)),
      ]
    }
  }
}
