/// How traffic goes at a crossing.
package enum CrossingState: String, CaseIterable, Sendable, FieldCode { case open, slow, closed }
