/// A stretch of a row that a picture writes as one.
struct PicturePiece: Equatable {
  enum Kind: Equatable {
    /// Letters that every monospace font has, with single blanks between.
    case letters
    /// Two blanks or more, which some readers of XML would make one.
    case blanks
    /// One glyph that may come from another font, in another width.
    case glyph
    /// Drawings; their characters are written too, unseen, so that they can be copied.
    case shapes
  }

  var kind: Kind
  var look: CellLook
  var column: Int
  var columns: Int
  var text: String
}

extension Canvas {
  /// The pieces of a row, left to right; blanks at its end are left out.
  func pieces(_ row: Int, _ looks: [CellLook]) -> [PicturePiece] {
    var pieces: [PicturePiece] = []
    for column in 0..<size.width {
      let cell = self[column, row]
      if cell.isContinuation { continue }
      let isWide = self[column + 1, row].isContinuation
      var text = String(cell.base)
      for mark in cell.marks { text.unicodeScalars.append(mark) }
      add(
        PicturePiece(
          kind: kind(of: cell, isWide: isWide), look: looks[column], column: column,
          columns: isWide ? 2 : 1, text: text), to: &pieces)
    }
    while let last = pieces.last, last.isBlank { pieces.removeLast() }
    return pieces
  }

  private func kind(of cell: Cell, isWide: Bool) -> PicturePiece.Kind {
    if cell.hasMarks || isWide { return .glyph }
    if CellShape(cell.base) != nil { return .shapes }
    return cell.base.value < 0x530 ? .letters : .glyph
  }

  private func add(_ piece: PicturePiece, to pieces: inout [PicturePiece]) {
    guard let last = pieces.indices.last, pieces[last].joins(piece) else {
      pieces.append(piece)
      return
    }
    if pieces[last].kind == .letters, piece.isBlank, pieces[last].text.hasSuffix(" ") {
      // The second of two blanks: both go into a piece of their own.
      pieces[last].text.removeLast()
      pieces[last].columns -= 1
      if pieces[last].columns == 0 { pieces.removeLast() }
      var blanks = piece
      blanks.kind = .blanks
      blanks.column -= 1
      blanks.columns = 2
      blanks.text = "  "
      pieces.append(blanks)
    } else {
      pieces[last].text += piece.text
      pieces[last].columns += piece.columns
    }
  }
}

extension PicturePiece {
  /// Whether nothing of it is seen but paper.
  var isBlank: Bool { !look.isUnderlined && text.allSatisfy { $0 == " " } }

  /// Whether `next`, one cell, goes on in this piece; a blank takes any look, since it has no ink.
  fileprivate func joins(_ next: PicturePiece) -> Bool {
    let isAlike = look.hasInk(of: next.look)
    return switch (kind, next.kind) {
    case (.letters, .letters): isAlike || next.isBlank && !look.isUnderlined
    case (.blanks, .letters): next.isBlank
    case (.shapes, .shapes): isAlike
    default: false
    }
  }
}

extension CellLook {
  fileprivate func hasInk(of other: CellLook) -> Bool {
    ink == other.ink && isBold == other.isBold && isItalic == other.isItalic
      && isUnderlined == other.isUnderlined
  }
}
