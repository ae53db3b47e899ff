import Canvas
import TaskForce

/// What a show has shown, for the minutes of the meeting: captions, figures and pictures.
package struct BriefingReport {
  /// A scene as it was on screen.
  package struct Page {
    /// What it is called.
    package var title: String
    /// What the room was told.
    package var caption: String
    /// The large figures that belong to it, with what they count.
    package var figures: [(label: String, value: String)]
    /// The one sentence below them.
    package var sentence: String
    /// What stood on the screen.
    package var canvas: Canvas
    /// What a picture of it says of itself.
    package var picture: PictureCaption
  }

  private let scenario: Scenario
  private let wording: Wording
  private var pages: [Page] = []

  /// A report on `scenario` without scenes yet.
  package init(_ scenario: Scenario, _ wording: Wording) {
    self.scenario = scenario
    self.wording = wording
  }

  /// Adds the next scene as `model` shows it at `now`.
  package mutating func add(_ model: Model, at now: Instant) {
    guard let scene = model.playing?.scene else { return }
    // The large figures are counts that nothing guards: for officers alone.
    let content =
      model.setup.audience.isOutside
      ? nil
      : BriefingContent(scene.page ?? BriefingPage(of: scene.screen), model.context(at: now))
    let figures = content?.figures.map { ($0.label, $0.value.isEmpty ? "-" : $0.value) } ?? []
    let pillars = content?.pillars.map { ($0.code + " " + $0.title, $0.progress) } ?? []
    pages.append(
      Page(
        title: scene.texts.title, caption: scene.texts.caption,
        figures: figures + pillars, sentence: content?.sentence ?? "",
        canvas: RoomView.draw(model, at: now),
        picture: model.caption(at: now)))
  }

  /// A Markdown document; pictures are text.
  package var markdown: [String] {
    let banner = "**" + QuotedText.markdown(caption.description) + "**"
    var lines = [banner, "", "# " + QuotedText.markdown(scenario.title)]
    for (index, page) in pages.enumerated() {
      lines += ["", "## " + QuotedText.markdown("\(index + 1). " + page.title), ""]
      lines += [QuotedText.markdown(page.caption), ""]
      lines += page.figures.map { figure in
        "- " + QuotedText.markdown(figure.label + ": " + figure.value)
      }
      if !page.sentence.isEmpty { lines += ["", QuotedText.markdown(page.sentence)] }
      // Four strokes: no screen draws them, so that nothing on it can end the block.
      lines += ["", "````text"] + page.canvas.rows.map(\.withoutTrailingBlanks) + ["````"]
    }
    return lines + ["", banner]
  }

  /// A page for a browser; pictures are drawings with text that can be selected.
  package func html(_ theme: Theme) -> String {
    let body = pages.enumerated().map { index, page in
      let figures = page.figures.map { figure in
        "<li>\(HTMLPage.escaped(figure.label)): <b>\(HTMLPage.escaped(figure.value))</b></li>"
      }
      return """
        <h2>\(HTMLPage.escaped("\(index + 1). " + page.title))</h2>
        <p>\(HTMLPage.escaped(page.caption))</p>
        <ul>\(figures.joined())</ul>
        <p>\(HTMLPage.escaped(page.sentence))</p>
        \(page.canvas.svg(theme, page.picture))

        """
    }
    let title = "<h1>\(HTMLPage.escaped(scenario.title))</h1>\n"
    return HTMLPage(theme, caption).document(title + body.joined())
  }

  /// What the whole says of itself: what its pictures say.
  private var caption: PictureCaption {
    let description = pages.first?.picture.description ?? ""
    return PictureCaption(
      title: scenario.title, description: description, language: wording.language.rawValue)
  }
}

extension BriefingPage {
  /// The page that sums up what `screen` shows.
  init(of screen: ScreenID) {
    switch screen {
    case .routes: self = .routes
    case .partners: self = .partners
    case .transit: self = .transit
    case .actions: self = .actions
    case .money: self = .money
    case .overview, .incidents, .screening, .log, .briefing: self = .situation
    }
  }
}

extension String {
  /// Without blanks at its end.
  package var withoutTrailingBlanks: String {
    var view = self[...]
    while view.last == " " { view.removeLast() }
    return String(view)
  }
}
