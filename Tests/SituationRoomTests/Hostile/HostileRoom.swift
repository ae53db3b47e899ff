import Canvas
import TaskForce
import TestEvents
import TestSupport
import Testing

@testable import SituationRoom

/// A whole room over the hostile night.
struct HostileRoom {
  let night: HostileNight
  private(set) var model: Model
  private var now: Instant { FictionalNight.now }

  /// Lines that could not be read, hostile too.
  private static let quarantine: [QuarantinedLine] = HostileText.corpus.enumerated().map {
    let text = HostileText.cut($0.element.text, toBytes: 200)
    return QuarantinedLine(
      number: Int64($0.offset), file: text, line: $0.offset,
      error: FieldError(text, expected: .oneOf([text]), found: text),
      recordedAt: FictionalNight.now, excerpt: text)
  }

  init(shift: Int, symbols: Symbols = .unicode) {
    night = HostileNight(HostileText.corpus.map(\.text), shift: shift)
    var setup = RoomSetup.exercise
    setup.symbols = symbols
    setup.views = HostileText.corpus.compactMap { hostile in
      SavedView(
        name: HostileText.cut(hostile.text, toBytes: 40), filter: hostile.text, order: .attention)
    }
    model = Model(
      setup: setup, situation: night.situation, screens: RoomScreens.all,
      size: Size(width: 80, height: 24))
    perform(model.update(.ticked, at: now))
    perform(
      model.update(
        .othersChanged([
          OfficerPresence(
            officer: Officer(HostileText.corpus[4].text), desk: Body("NL"),
            viewing: FictionalNight.stream(1), since: now)
        ]), at: now))
  }

  private mutating func perform(_ effects: [Effect]) {
    var effects = effects
    while let effect = effects.popLast() {
      switch effect {
      case .query(let query):
        let answer = night.answer(query, quarantine: Self.quarantine)
        effects += model.update(.answered(query, answer), at: now)
      case .append: effects += model.update(.appendFailed(.busy), at: now)
      default: continue
      }
    }
  }

  mutating func show(_ screen: ScreenID, _ width: Int, _ height: Int) {
    perform(model.update(.resized(Size(width: width, height: height)), at: now))
    perform(model.show(screen, at: now))
  }

  mutating func press(_ key: KeyPress) { perform(model.update(.key(key), at: now)) }

  mutating func perform(_ command: KeyCommand) { perform(model.perform(command, at: now)) }

  mutating func paste(_ text: String) { perform(model.update(.pasted(text), at: now)) }

  mutating func go(to subject: Subject) {
    let (context, area) = (model.context(at: now), model.room.area)
    model.room.screens[model.room.current]?.screen.move(.select(subject), context, in: area)
    perform(model.update(.ticked, at: now))
  }

  /// Holds if no cell steers a terminal and every row is exactly as wide as the screen; how many
  /// places hold the mark of something that was not shown.
  @discardableResult
  func expectClean(_ name: String) -> Int {
    let canvas = RoomView.draw(model, at: now)
    for (number, row) in canvas.rows.enumerated() {
      let found = row.unicodeScalars.filter(HostileText.isDangerous)
      #expect(found.isEmpty, "\(name), row \(number): \(found.map(\.value))")
      #expect(Self.columns(row) == canvas.size.width, "\(name), row \(number): \(row)")
    }
    #expect(canvas.rows.count == canvas.size.height)
    return canvas.rows.joined().unicodeScalars.count { $0 == Sanitiser.replacement }
  }

  /// Columns by the C library's table, as a terminal counts them: not by the code that drew them.
  private static func columns(_ row: String) -> Int {
    row.unicodeScalars.reduce(0) { $0 + max(0, GlyphWidth.width(of: $1)) }
  }

  /// Does `command`, then whatever a menu offers, types hostile text and enters it, and looks at
  /// every picture on the way; the kinds of overlays that were seen.
  func expectCleanAbove(after command: KeyCommand, _ name: String) -> Set<String> {
    var first = self
    first.perform(command)
    first.expectClean(name)
    var kinds: Set<String> = []
    func look(_ room: HostileRoom) {
      guard let top = room.model.room.overlays.last else { return }
      kinds.insert(String("\(top)".prefix { $0 != "(" }))
    }
    look(first)
    guard let top = first.model.room.overlays.last else { return kinds }
    var ways = [first]
    if top.scope == .question {
      for letter in "abcdefghijklmnopqrstuvwxyz123456789".unicodeScalars {
        var way = first
        way.press(.character(letter))
        if way.model.room.overlays.last != top { ways.append(way) }
      }
    }
    for way in ways {
      look(way)
      way.expectClean(name)
      let texts = Proof.isLong ? [1, 4, 12, 18, 23, 30] : [4, 12]
      for text in texts.map({ HostileText.corpus[$0].text }) {
        var typed = way
        typed.paste(text)
        typed.expectClean("\(name), typed")
        for _ in 0..<2 {
          typed.press(KeyPress(.enter))
          look(typed)
          typed.expectClean("\(name), entered")
        }
      }
    }
    return kinds
  }

  /// Everything that can leave the room as text, in lines.
  var exports: [(String, [String])] {
    let canvas = RoomView.draw(model, at: now)
    let context = model.context(at: now)
    let caption = model.caption(at: now)
    let handover = HandoverReport(context, since: now.advanced(days: -30))
    let routes = RoutesReport(
      context, days: (now.date.daysSinceEpoch - 90)..<now.date.daysSinceEpoch)
    let query = QueryReport(context)
    var cast = Asciicast(
      size: canvas.size, title: HostileText.corpus[4].text, start: 0, theme: Self.theme)
    let changes = RoomChanges(
      from: ToldSituation(HostileRoom.empty.model.context(at: now)), to: ToldSituation(context),
      context)
    return [
      ("text", canvas.rows),
      ("ansi", lines(withoutRenditions(canvas.ansi(Self.theme)))),
      ("svg", lines(canvas.svg(Self.theme, caption))),
      ("html", lines(canvas.html(Self.theme, caption))),
      ("json", [JSONReport.text(model.facts(at: now))]),
      ("plain", PlainReport.lines(model.facts(at: now), model.wording)),
      ("asciicast", [cast.header, cast.frame(at: 0, canvas) ?? ""]),
      ("query table", query.table), ("query csv", query.csv), ("query json", [query.json]),
      ("hand-over text", handover.text), ("hand-over markdown", handover.markdown),
      ("hand-over json", [handover.json]),
      ("routes markdown", routes.markdown), ("routes csv", routes.csv),
      ("routes json", [routes.json]),
      ("changes", changes.lines),
    ]
  }

  private static let empty = HostileRoom(empty: ())

  private init(empty: Void) {
    night = HostileNight([" "], shift: 0)
    model = Model(
      setup: .exercise, situation: Situation(), screens: RoomScreens.all,
      size: Size(width: 80, height: 24))
  }

  private func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

  /// Without the sequences that set colours, which are the program's own.
  private func withoutRenditions(_ text: String) -> String {
    text.replacing(#/\u{1b}\[[0-9;]*m/#, with: "")
  }

  private static let theme = Theme(
    name: "hostile",
    styles: Dictionary(
      uniqueKeysWithValues: Role.allCases.map { ($0, RoleStyle(foreground: .rgb(200, 200, 90))) }))
}
