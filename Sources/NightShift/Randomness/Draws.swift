import TaskForce

extension SplitMix64 {
  /// Evenly within 0..<1.
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Evenly within `range`.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
  }

  /// True with this probability.
  mutating func chance(_ probability: Double) -> Bool { unit() < probability }

  /// One of `items`, which are not empty.
  mutating func pick<Item>(_ items: [Item]) -> Item { items[number(in: 0...items.count - 1)] }

  /// One of `items`, which are not empty, by weight.
  mutating func pick<Item>(_ items: [(item: Item, weight: Double)]) -> Item {
    var rest = unit() * items.reduce(0) { $0 + $1.weight }
    for (item, weight) in items {
      rest -= weight
      if rest < 0 { return item }
    }
    return items[items.count - 1].item
  }

  /// `items` in another order (Fisher–Yates).
  mutating func shuffled<Item>(_ items: [Item]) -> [Item] {
    var result = items
    for index in stride(from: items.count - 1, to: 0, by: -1) {
      result.swapAt(index, number(in: 0...index))
    }
    return result
  }

  /// Normally distributed with mean 0 and deviation 1 (Marsaglia's polar method).
  mutating func normal() -> Double {
    while true {
      let (x, y) = (2 * unit() - 1, 2 * unit() - 1)
      let square = x * x + y * y
      if square > 0, square < 1 {
        return x * (-2 * Elementary.logarithm(square) / square).squareRoot()
      }
    }
  }

  /// Log-normally distributed: the natural logarithm has mean `mu` and deviation `sigma`.
  mutating func logNormal(mu: Double, sigma: Double) -> Double {
    Elementary.exponential(mu + sigma * normal())
  }

  /// Exponentially distributed: the wait for the next event of a Poisson process.
  mutating func wait(mean: Double) -> Double { -mean * Elementary.logarithm(1 - unit()) }

  /// Poisson distributed with this mean, by counting waits.
  mutating func poisson(mean: Double) -> Int {
    var count = 0
    var time = wait(mean: 1)
    while time < mean {
      count += 1
      time += wait(mean: 1)
    }
    return count
  }

  /// The moments of a Poisson process of `weekly` events a week within `span`, in order.
  mutating func moments(weekly: Double, within span: Range<Instant>) -> [Instant] {
    let mean = Double(7 * 86_400) / weekly
    var moments: [Instant] = []
    var moment = span.lowerBound.advanced(seconds: Int(wait(mean: mean)))
    while moment < span.upperBound {
      moments.append(moment)
      moment = moment.advanced(seconds: max(1, Int(wait(mean: mean))))
    }
    return moments
  }
}
