<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name></name>
<message id="writing.hand">
<source></source>
<translation>手写</translation>
</message>
<message id="writing.pinyin">
<source></source>
<translation>拼音</translation>
</message>
<message id="writing.latin">
<source></source>
<translation>英文字母</translation>
</message>
<message id="writing.symbols">
<source></source>
<translation>数字和标点</translation>
</message>
<message id="writing.digits">
<source></source>
<translation>数字</translation>
</message>
<message id="writing.shift">
<source></source>
<translation>大写</translation>
</message>
<message id="writing.split">
<source></source>
<translation>分词</translation>
</message>
<message id="writing.erase">
<source></source>
<translation>删一字</translation>
</message>
<message id="writing.space">
<source></source>
<translation>空格</translation>
</message>
<message id="writing.choose">
<source></source>
<translation>选第一个</translation>
</message>
<message id="writing.line">
<source></source>
<translation>换行</translation>
</message>
<message id="writing.search">
<source></source>
<translation>搜索</translation>
</message>
<message id="writing.done">
<source></source>
<translation>完成</translation>
</message>
<message id="writing.more">
<source></source>
<translation>更多</translation>
</message>
<message id="writing.less">
<source></source>
<translation>收起</translation>
</message>
<message id="writing.hide">
<source></source>
<translation>收起键盘</translation>
</message>
<message id="writing.page.up">
<source></source>
<translation>上一页</translation>
</message>
<message id="writing.page.down">
<source></source>
<translation>下一页</translation>
</message>
<message id="writing.undo">
<source></source>
<translation>撤一笔</translation>
</message>
<message id="writing.again">
<source></source>
<translation>重写</translation>
</message>
<message id="writing.here">
<source></source>
<translation>请在这里写字，可连写几个字</translation>
</message>
<message id="writing.hint.hand">
<source></source>
<translation>写好后点选要的字</translation>
</message>
<message id="writing.hint.pinyin">
<source></source>
<translation>输入拼音，或每字的首字母</translation>
</message>
<message id="writing.hint.identity">
<source></source>
<translation>号码里的 X 在左下角</translation>
</message>
</context>
</TS>
