# Borders of NRW as GeoJSON (WGS 84, longitude first) -> rows of outlines.csv. See "Outlines" in the README.
# A flat projection that is true at 51.5 degrees north, in steps of about 55 m; a ring of points becomes a path of SVG.
def x: ((. - 5.8) * 0.6225 / 0.0005) | round;
def y: ((52.6 - .) / 0.0005) | round;
def ring: reduce (.[] | [(.[0] | x), (.[1] | y)]) as $p ([]; if .[-1] == $p then . else . + [$p] end)
  | if .[0] == .[-1] then .[:-1] else . end;
def path: . as $r
  | "M\($r[0][0]) \($r[0][1])l"
    + ([range(1; $r | length) | "\($r[.][0] - $r[. - 1][0]) \($r[.][1] - $r[. - 1][1])"] | join(" ")) + "z";
.features
| map({key: .properties.ags, rings: [.geometry.coordinates[][] | ring | select(length > 2)]})
| sort_by(.key)[]
| [.rings[][][0]] as $x | [.rings[][][1]] as $y
| "\(.key),\($x | min),\($y | min),\($x | max),\($y | max),\(.rings | map(path) | join(""))"
