import Canvas
import TaskForce

/// One open request as a row shows it.
struct RequestLine: Sendable {
  let request: PartnerRequest
  let way: String
  let kind: String
  let due: String
  let state: String
  let isLate: Bool

  init(_ request: PartnerRequest, _ context: RoomContext) {
    let wording = context.wording
    self.request = request
    let isOurs = request.direction == .toPartner
    way = wording(isOurs ? .requestTo : .requestFrom, ["code": request.partner.code])
    kind = wording.name(request.kind)
    isLate = request.isLate(at: context.clock.nowByDay)
    due = Self.due(request.due, context)
    let word =
      wording[
        isOurs ? (request.reminders > 0 ? .requestReminded : .requestOpen) : .requestOwed]
    state = isOurs ? request.officer?.code ?? word : word
  }

  /// Days with their sign, `today`, or the period as it is written where the day is not known.
  private static func due(_ due: DueDate?, _ context: RoomContext) -> String {
    guard let due else { return "-" }
    guard let days = due.days(from: context.clock.nowByDay) else { return due.text }
    guard days != 0 else { return context.wording[.requestToday] }
    let minus = context.symbols.isASCII ? "-" : "−"
    let number = (days > 0 ? "+" : minus) + context.wording.whole(abs(days))
    return context.wording(.partnerDays, ["n": number])
  }

  /// What a search looks at.
  var searchText: String { [request.id.code, way, kind, request.about].joined(separator: " ") }
}

extension Wording {
  /// A kind of request in at most eight columns.
  func name(_ kind: RequestKind) -> String {
    switch kind {
    case .legalAssistance: self[.requestKindLegal]
    case .information: self[.requestKindInformation]
    case .investigationTeam: self[.requestKindTeam]
    case .extradition: self[.requestKindExtradition]
    }
  }

  /// A due date for reading: `2026-04-30`, `2026-04`, `spring 2026`, `2026`.
  func partnerDue(_ due: DueDate) -> String {
    guard due.exactness == .season else { return due.text }
    let seasons = self[.partnerSeasons].split(separator: " ")
    let index = due.first.month / 3 - 1
    guard seasons.indices.contains(index) else { return due.text }
    return seasons[index] + " " + String(due.first.year)
  }
}

/// The open requests both ways; what they are about takes the room that is left.
struct RequestTable {
  let lines: [RequestLine]
  let cursor: ListCursor<RequestID>
  let context: RoomContext

  func draw(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
    let wording = context.wording
    let reference = max(
      wording[.requestHeadReference].columns, lines.map(\.request.id.code.columns).max() ?? 0)
    let columns: [TileTable<RequestID>.Column] = [
      .init(wording[.requestHeadReference], reference),
      .init(wording[.requestHeadWay], 7), .init(wording[.requestHeadKind], 8),
      .init(wording[.requestHeadDue], 7, .right), .init(wording[.requestHeadState], 9),
      .init(wording[.requestHeadAbout], nil),
    ]
    TileTable(
      columns: columns, rows: lines.map { row($0) }, cursor: cursor, context: context
    ).draw(on: &canvas, in: area, hasHeader: true, isFocused: isFocused)
  }

  private func row(_ line: RequestLine) -> TileTable<RequestID>.Row {
    let isOwed = line.request.direction == .fromPartner
    let incident = line.request.incident.map {
      $0.short(desk: context.desk.body, year: context.today.year)
    }
    let about = [
      line.request.about, incident ?? "", context.linkCodes(line.request.links),
      line.request.tags.joined(separator: " "),
    ].filter { !$0.isEmpty }.joined(separator: ", ")
    return .init(
      id: line.request.id,
      cells: [
        .init(line.request.id.code, .strong), .init(line.way), .init(line.kind, .muted),
        .init(line.due, line.isLate ? .warning : .text),
        .init(line.state, isOwed ? .alarm : .muted), .init(about),
      ])
  }
}
