/// How a value begins in the binary form of a snapshot.
///
/// A value is its tag and what follows it: a number of variable length, eight bytes, text behind
/// its length, or a part behind its length in four bytes. A keyed part is a run of key and value, a
/// list a run of values; keys are numbers of a table at the head. Every value can be skipped
/// without being understood.
enum BinaryTag: UInt8 {
  case none, no, yes, signed, unsigned, double, text, keyed, list
}
