// swift-format-ignore-file
// Made by make_built_in.py from Themes/night-watch.toml; do not edit by hand.

package enum NightWatch {
  package static let toml = #"""
# The default: a calm dark room. Nothing is bright but what wants attention.

[palette]
night = "#10151c"
panel = "#18202a"
ink = "#c9d3de"
quiet = "#96a4b4"
white = "#f4f7fa"
red = "#ff7b72"
orange = "#f99f55"
yellow = "#f6d346"
blue = "#78b8ff"
green = "#7fd49a"
sea = "#5f86a8"
violet = "#c3a6ff"
bar = "#22303f"
select = "#1d3a5a"

["text"]
fg = "ink"
["background"]
bg = "night"
["text.muted"]
fg = "quiet"
["text.strong"]
fg = "white"
attributes = "bold"
["stale"]
fg = "quiet"
attributes = "italic"
["title"]
fg = "white"
bg = "bar"
["title.badge"]
fg = "white"
bg = "bar"
attributes = "bold"
["keys"]
fg = "ink"
bg = "bar"
["keys.key"]
fg = "yellow"
bg = "bar"
["banner"]
fg = "orange"
bg = "bar"
["rule"]
fg = "sea"
["rule.focused"]
fg = "blue"
attributes = "bold"
["rule.title"]
fg = "ink"
["selection"]
bg = "select"
["mark"]
fg = "violet"
["severity.emergency"]
fg = "red"
attributes = "bold"
["severity.alarm"]
fg = "orange"
attributes = "bold"
["severity.warning"]
fg = "yellow"
["severity.caution"]
fg = "blue"
["trend.up"]
fg = "orange"
["trend.down"]
fg = "green"
["trend.same"]
fg = "quiet"
["map.coast"]
fg = "sea"
["map.place"]
fg = "yellow"
["map.route"]
fg = "green"
["map.label"]
fg = "white"
["sparkline"]
fg = "blue"
["bar.filled"]
fg = "blue"
["bar.empty"]
fg = "quiet"
["state.good"]
fg = "green"
["state.bad"]
fg = "red"
["state.silent"]
fg = "orange"
attributes = "bold"
["basis.fact"]
fg = "ink"
["basis.assessment"]
fg = "violet"
attributes = "italic"
["input"]
fg = "white"
bg = "bar"
["input.error"]
fg = "red"
bg = "bar"
["match"]
attributes = "underline"
["mode.exercise"]
fg = "violet"
bg = "bar"
attributes = "bold"
["mode.public"]
fg = "blue"
bg = "bar"
attributes = "bold"
["mode.live"]
fg = "green"
bg = "bar"
attributes = "bold"
["mode.replay"]
fg = "yellow"
bg = "bar"
attributes = "bold"
["mode.read-only"]
fg = "orange"
bg = "bar"
attributes = "bold"

"""#
}
