import TaskForce

extension Wording {
  /// What could not be read, what stood there, what should have.
  package func sentence(_ error: FieldError) -> String {
    let field = error.path.isEmpty ? self[.fieldLine] : error.path
    let phrase: Phrase = error.found.isEmpty ? .fieldErrorNothing : .fieldError
    return self(
      phrase, ["field": field, "expected": text(error.expected), "found": error.found])
  }

  /// What should have stood there.
  package func text(_ expectation: Expectation) -> String {
    switch expectation {
    case .text(let maximum): self(.expectText, ["n": whole(maximum)])
    case .wholeNumber(let range):
      self(.expectWhole, ["low": whole(range.lowerBound), "high": whole(range.upperBound)])
    case .number(let range):
      self(.expectNumber, ["low": number(range.lowerBound), "high": number(range.upperBound)])
    case .oneOf(let words): self(.expectOneOf, ["words": words.joined(separator: ", ")])
    case .list(let maximum): self(.expectList, ["n": whole(maximum)])
    case .lineLength(let maximum): self(.expectLineLength, ["n": whole(maximum)])
    case .version(let maximum): self(.expectVersion, ["n": whole(maximum)])
    case .columns(let count): self(.expectColumns, ["n": whole(count)])
    case .instant: self[.expectInstant]
    case .date: self[.expectDate]
    case .truthValue: self[.expectTruth]
    case .object: self[.expectObject]
    case .present: self[.expectPresent]
    case .absent: self[.expectAbsent]
    case .countryCode: self[.expectCountry]
    case .placeCode: self[.expectPlace]
    case .bodyCode: self[.expectBody]
    case .sourceCode: self[.expectSource]
    case .officerCode: self[.expectOfficer]
    case .eventID: self[.expectEventID]
    case .evaluation: self[.expectEvaluation]
    case .handling: self[.expectHandling]
    case .reference: self[.expectReference]
    case .workCode: self[.expectWorkCode]
    case .dueDate: self[.expectDueDate]
    case .alertCode: self[.expectAlertCode]
    case .subjectToken: self[.expectToken]
    case .streamName: self[.expectStream]
    case .json: self[.expectJSON]
    case .utf8: self[.expectUTF8]
    case .completeLine: self[.expectCompleteLine]
    case .knownType: self[.expectType]
    case .sameContent: self[.expectSameContent]
    case .fileName: self[.expectFileName]
    case .slug: self[.expectSlug]
    case .unused: self[.expectUnused]
    case .keyName: self[.expectKey]
    case .onScreen(let place): self(.expectOnScreen, ["what": place])
    case .twoRows(let place): self(.expectTwoRows, ["what": place])
    case .later: self[.expectLater]
    case .subject: self[.expectSubject]
    }
  }

  /// Why the store could not do something, and what would help.
  package func sentence(_ failure: StoreFailure) -> String {
    switch failure {
    case .notFound(let folder): self(.storeNotFound, ["path": folder])
    case .alreadyThere(let folder): self(.storeAlreadyThere, ["path": folder])
    case .notEmpty(let folder, let found):
      self(.storeNotEmpty, ["path": folder, "found": found])
    case .noPermission(let path): self(.storeNoPermission, ["path": path])
    case .tooOpen(let path): self(.storeTooOpen, ["path": path])
    case .networkFileSystem(let folder, let kind):
      self(.storeNetwork, ["path": folder, "kind": kind])
    case .newerVersion(let found, let known):
      self(.storeNewer, ["found": String(found), "known": String(known)])
    case .diskFull: self[.storeDiskFull]
    case .readOnly: self[.storeReadOnly]
    case .busy: self[.storeBusy]
    case .damaged(let position?): self(.storeDamagedAt, ["position": String(position)])
    case .damaged(nil): self[.storeDamaged]
    case .otherContent(let id): self(.storeOtherContent, ["id": id.description])
    case .clockBehind(let head): self(.storeClockBehind, ["time": head.iso8601])
    case .other(let text): self(.storeOther, ["text": text])
    }
  }
}
