extension Canvas {
  /// A page with the picture of ``svg(_:_:)`` under its handling; it loads nothing and runs nothing.
  ///
  /// The picture shrinks with the window and never grows, and the handling is printed with it.
  public func html(_ theme: Theme, _ caption: PictureCaption) -> String {
    HTMLPage(theme, caption).document(svg(theme, caption))
  }
}

/// A page in the colours of a theme that loads nothing and runs nothing, with its handling on top.
public struct HTMLPage {
  private let theme: Theme
  private let caption: PictureCaption

  /// A page in the colours of `theme`, under the handling of `caption`.
  public init(_ theme: Theme, _ caption: PictureCaption) {
    self.theme = theme
    self.caption = caption
  }

  /// `text` as the content of an element.
  public static func escaped(_ text: String) -> String { MarkupText.escaped(text) }

  /// The whole page around `body`, which is markup.
  public func document(_ body: String) -> String {
    let ground = Ground(theme)
    let title = MarkupText.escaped(caption.title)
    let description = MarkupText.escaped(caption.description)
    return """
      <!DOCTYPE html>
      <html lang="\(MarkupText.escaped(caption.language))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width">
      <meta name="description" content="\(description)">
      <title>\(title)</title>
      <style>
      body { margin: 1em; background: \(ground.paper.hex); color: \(ground.ink.hex); \
      font-family: monospace; print-color-adjust: exact; -webkit-print-color-adjust: exact }
      svg { display: block; max-width: 100%; height: auto }
      </style>
      </head>
      <body>
      <p>\(description)</p>
      \(body)</body>
      </html>

      """
  }
}
