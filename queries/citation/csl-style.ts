/**
 * The order of the American Psychological Association (7th edition) for speeches, as a style of our own: author, date,
 * title with translator and kind, occasion and place, site, address. The library's whole APA style, made for every kind of
 * work there is, takes about a second to be made ready in each language; this one a fiftieth of that.
 */
export const speechStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Speeches</title><id>speeches</id><updated>2026-11-22T00:00:00Z</updated></info>
  <macro name="when">
    <choose>
      <if variable="issued"><date variable="issued" form="text"/></if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>
  <citation>
    <layout prefix="(" suffix=")">
      <group delimiter=", ">
        <names variable="author"/>
        <text macro="when"/>
        <group delimiter=" ">
          <label variable="locator" form="short"/>
          <text variable="locator"/>
        </group>
      </group>
    </layout>
  </citation>
  <bibliography>
    <layout>
      <group delimiter=" ">
        <group delimiter=". " suffix=".">
          <names variable="author"/>
          <text macro="when" prefix="(" suffix=")"/>
          <group delimiter=" ">
            <text variable="title"/>
            <names variable="translator" prefix="(" suffix=")">
              <name and="symbol"/>
              <label form="short" prefix=", " text-case="capitalize-first"/>
            </names>
            <text variable="genre" prefix="[" suffix="]"/>
          </group>
          <group delimiter=", ">
            <text variable="event-title"/>
            <text variable="event-place"/>
          </group>
          <text variable="publisher"/>
        </group>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`
