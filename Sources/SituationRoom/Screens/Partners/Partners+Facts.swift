import TaskForce

extension PartnersScreen {
  package func facts(_ context: RoomContext) -> [Fact] {
    context.partnerFacts + context.requestFacts + context.leadFacts
  }
}

extension RoomContext {
  /// The figures of every partner, and of all together.
  var partnerFacts: [Fact] {
    let lines = partnerLines
    let named = lines.flatMap { line -> [Fact] in
      let path = ["partners", line.country.code]
      let head = line.country.code + " " + line.name + ", "
      return partnerFacts(line.figures, path, head) + partnerFacts(line, path, head)
        + exchangeFacts(with: line.country, path, head)
    }
    return named
      + partnerFacts(
        partnerTotals, ["partnersTotal"], wording(.partnerAll, count: lines.count) + ", ")
  }

  /// The figures of one partner, or of all.
  func partnerFacts(_ figures: PartnerFigures, _ path: [String], _ head: String) -> [Fact] {
    let asked = head + wording[.partnerHeadAsked] + ", "
    let owed = head + wording[.partnerHeadOwed] + ", "
    func fact(_ names: [String], _ label: String, _ value: FactValue) -> Fact {
      Fact(path + names, label, value)
    }
    return [
      fact(["asked", "open"], asked + wording[.partnerHeadOpen], .whole(figures.askedOpen)),
      fact(["asked", "late"], asked + wording[.partnerHeadLate], .whole(figures.askedLate)),
      fact(
        ["asked", "oldestDays"], asked + wording[.partnerFactOldest],
        figures.oldestDays.map(FactValue.whole) ?? .none),
      fact(
        ["asked", "medianDays"], asked + wording[.partnerFactMedian],
        figures.medianDays.map(FactValue.number) ?? .none),
      fact(
        ["asked", "answered"], asked + wording[.partnerFactAnswered], .whole(figures.answered)),
      fact(
        ["asked", "within21d"], asked + wording[.partnerFactPrompt], .whole(figures.prompt)),
      fact(
        ["asked", "answersByMonth"], asked + wording[.partnerHeadMonths],
        .text(figures.answersByMonth.map(String.init).joined(separator: " "))),
      fact(["owed", "open"], owed + wording[.partnerHeadOpen], .whole(figures.owedOpen)),
      fact(["owed", "late"], owed + wording[.partnerHeadLate], .whole(figures.owedLate)),
      fact(["liaison"], head + wording[.partnerLiaison], .whole(figures.liaison)),
      fact(["capacity"], head + wording[.partnerCapacity], .whole(figures.capacity)),
      fact(["operations"], head + wording[.partnerOperations], .whole(figures.operations)),
    ] + answerFacts(figures, path, asked)
  }

  /// What is known of one partner besides figures.
  func partnerFacts(_ line: PartnerLine, _ path: [String], _ head: String) -> [Fact] {
    let limit = situation.partners.value.releaseLimit(for: line.country, at: now)
    return [
      Fact(path + ["name"], line.country.code, .text(line.name)),
      Fact(
        path + ["group"], head + wording.name(line.group),
        .term(line.group.rawValue, wording.name(line.group))),
      Fact(
        path + ["office", "isOpen"], head + wording[.partnerNow],
        line.office.local == nil ? .none : .truth(line.office.isOpen)),
      Fact(
        path + ["office", "opensAt"], head + wording[.partnerFactOffice],
        line.office.opensAt.map(FactValue.instant) ?? .none),
      Fact(
        path + ["releaseLimit"], head + wording[.partnerFactLimit],
        limit.map { .text($0.rawValue) } ?? .none),
    ]
  }

  /// The open requests, those longest overdue first.
  var requestFacts: [Fact] {
    situation.partners.value.openRequests.flatMap { request -> [Fact] in
      let path = ["requests", request.id.code]
      let head = request.id.code + ", "
      return [
        Fact(
          path + ["partner"], head + wording[.partnerHeadName], .text(request.partner.code)),
        Fact(
          path + ["direction"], head + wording[.requestHeadWay],
          .term(request.direction.rawValue, wording.word(request.direction))),
        Fact(
          path + ["kind"], head + wording[.requestHeadKind],
          .term(request.kind.rawValue, wording.name(request.kind))),
        Fact(
          path + ["due"], head + wording[.requestHeadDue],
          request.due.map { .text($0.text) } ?? .none),
        Fact(
          path + ["dueDays"], head + wording[.requestFactDays],
          request.due?.days(from: now).map(FactValue.whole) ?? .none),
        Fact(
          path + ["late"], head + wording[.partnerHeadLate], .truth(request.isLate(at: now))),
        Fact(
          path + ["reminders"], head + wording[.requestReminded], .whole(request.reminders)),
        Fact(path + ["about"], head + wording[.requestHeadAbout], .text(request.about)),
      ] + tieFacts(path, head, request.tags, request.links)
    }
  }
}
