<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name></name>
<message id="writing.hand">
<source></source>
<translation>Write</translation>
</message>
<message id="writing.pinyin">
<source></source>
<translation>Pinyin</translation>
</message>
<message id="writing.latin">
<source></source>
<translation>English letters</translation>
</message>
<message id="writing.symbols">
<source></source>
<translation>Digits and signs</translation>
</message>
<message id="writing.digits">
<source></source>
<translation>Digits</translation>
</message>
<message id="writing.shift">
<source></source>
<translation>Capital letters</translation>
</message>
<message id="writing.split">
<source></source>
<translation>Split</translation>
</message>
<message id="writing.erase">
<source></source>
<translation>Delete</translation>
</message>
<message id="writing.space">
<source></source>
<translation>Space</translation>
</message>
<message id="writing.choose">
<source></source>
<translation>First one</translation>
</message>
<message id="writing.line">
<source></source>
<translation>New line</translation>
</message>
<message id="writing.search">
<source></source>
<translation>Search</translation>
</message>
<message id="writing.done">
<source></source>
<translation>Done</translation>
</message>
<message id="writing.more">
<source></source>
<translation>More</translation>
</message>
<message id="writing.less">
<source></source>
<translation>Fewer</translation>
</message>
<message id="writing.hide">
<source></source>
<translation>Put the keyboard away</translation>
</message>
<message id="writing.page.up">
<source></source>
<translation>Previous</translation>
</message>
<message id="writing.page.down">
<source></source>
<translation>Next</translation>
</message>
<message id="writing.undo">
<source></source>
<translation>Undo stroke</translation>
</message>
<message id="writing.again">
<source></source>
<translation>Clear</translation>
</message>
<message id="writing.here">
<source></source>
<translation>Write Chinese here, one character or several</translation>
</message>
<message id="writing.hint.hand">
<source></source>
<translation>When written, tap what you meant</translation>
</message>
<message id="writing.hint.pinyin">
<source></source>
<translation>Type pinyin, or the first letter of each character</translation>
</message>
<message id="writing.hint.identity">
<source></source>
<translation>The X of an identity number is at the lower left</translation>
</message>
</context>
</TS>
