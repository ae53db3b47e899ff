/// How much of a length a part wants.
public enum Extent: Hashable, Sendable {
  /// Exactly so many cells, fewer only if there are not enough.
  case length(Int)
  /// A share of what the lengths leave, by weight.
  case fill(Int)
}

/// Divides rectangles.
public enum Layout {
  /// Lengths of the parts of `total` by their extents, in order; they add up to `total` where
  /// something fills. Rounding goes to the earlier parts.
  public static func lengths(_ extents: [Extent], in total: Int) -> [Int] {
    var left = max(0, total)
    var result = extents.map { extent -> Int in
      guard case .length(let wanted) = extent else { return 0 }
      let given = min(max(0, wanted), left)
      left -= given
      return given
    }
    var weights = extents.reduce(0) { sum, extent in
      if case .fill(let weight) = extent { sum + weight } else { sum }
    }
    for (index, extent) in extents.enumerated() {
      guard case .fill(let weight) = extent, weights > 0 else { continue }
      let given = (left * weight + weights - 1) / weights
      result[index] = given
      left -= given
      weights -= weight
    }
    return result
  }

  /// `area` cut into parts one below the other.
  public static func rows(_ extents: [Extent], in area: Rect) -> [Rect] {
    var top = area.top
    return lengths(extents, in: area.height).map { height in
      defer { top += height }
      return Rect(column: area.left, row: top, width: area.width, height: height)
    }
  }

  /// `area` cut into parts side by side.
  public static func columns(_ extents: [Extent], in area: Rect) -> [Rect] {
    var left = area.left
    return lengths(extents, in: area.width).map { width in
      defer { left += width }
      return Rect(column: left, row: area.top, width: width, height: area.height)
    }
  }
}
