import Canvas
import TaskForce

// The report for reading, for a document, and for another program; all free of control characters.
extension HandoverReport {
  private var heading: String {
    wording(.handoverTitle, ["since": since.handoverTime, "at": at.handoverTime])
  }

  /// Lines of at most 80 columns, the banner above and below.
  package var text: [String] {
    var lines = [banner, heading]
    for section in sections {
      lines += ["", section.title + " (" + wording.whole(section.lines.count) + ")"]
      if section.lines.isEmpty { lines.append("  " + wording[.handoverNothing]) }
      for line in section.lines {
        let words = [line.reference, line.text].filter { !$0.isEmpty }.joined(separator: "  ")
        let rows = Sanitiser.plain(words).wrapped(to: 76)
        lines += rows.enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
      }
    }
    return lines + ["", banner]
  }

  /// A Markdown document.
  package var markdown: [String] {
    var lines = ["**" + banner + "**", "", "# " + QuotedText.markdown(heading)]
    for section in sections {
      lines += ["", "## " + section.title, ""]
      if section.lines.isEmpty { lines.append(wording[.handoverNothing]) }
      lines += section.lines.map { line in
        let head = line.reference.isEmpty ? "" : "**" + QuotedText.markdown(line.reference) + "** "
        return "- " + head + QuotedText.markdown(line.text)
      }
    }
    return lines + ["", "**" + banner + "**"]
  }

  /// An object with the banner and a list for each section, by stable names.
  package var json: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("banner") { $0.text(banner) }
      writer.member("since") { $0.text(since.iso8601) }
      writer.member("at") { $0.text(at.iso8601) }
      for section in sections {
        writer.member(section.key) { writer in
          writer.array { writer in
            for line in section.lines {
              writer.item { writer in
                writer.object { writer in
                  writer.member("reference") { $0.text(Sanitiser.plain(line.reference)) }
                  writer.member("text") { $0.text(Sanitiser.plain(line.text)) }
                }
              }
            }
          }
        }
      }
    }
    return writer.string
  }
}

extension Model {
  /// What has happened since this officer left the keys, or took over.
  func sinceLines(at now: Instant) -> [String] {
    let context = context(at: now)
    let since = context.mark ?? HandoverReport.beginning(context)
    let report = HandoverReport(context, since: since)
    let told = report.sections.filter { ["new", "closed", "due", "silent"].contains($0.key) }
    let head = wording(
      .sinceHead,
      ["time": since.handoverTime, "age": wording.age(max(0, now.seconds(since: since)))])
    var lines = [head]
    for section in told {
      lines.append(section.title + " (" + wording.whole(section.lines.count) + ")")
      lines += section.lines.map { "  " + $0.reference + "  " + $0.text }
    }
    return lines
  }
}

extension Instant {
  /// `2026-03-14 06:15Z`: as a person reads a time, to the minute.
  var handoverTime: String { date.iso8601 + " " + String(clockTime.prefix(5)) + "Z" }
}
