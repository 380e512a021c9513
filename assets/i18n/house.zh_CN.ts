<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name></name>
<message id="cli.help">
<source></source>
<translation>明窗终端：不带命令则显示触摸屏界面。</translation>
</message>
<message id="cli.help.search">
<source></source>
<translation>检索本机资料库。</translation>
</message>
<message id="cli.help.document">
<source></source>
<translation>显示一份文件。</translation>
</message>
<message id="cli.help.apply">
<source></source>
<translation>从文件提交一份公开申请，与触摸屏上提交完全相同。</translation>
</message>
<message id="cli.help.follow">
<source></source>
<translation>查询在本机提交的申请。</translation>
</message>
<message id="cli.help.screenshots">
<source></source>
<translation>把所有界面画成 PNG 图片。</translation>
</message>
<message id="cli.help.screenshots.only">
<source></source>
<translation>只画名称里含有这段文字的</translation>
</message>
<message id="cli.help.screenshots.all">
<source></source>
<translation>所有屏幕尺寸、模式、配色和语言</translation>
</message>
<message id="cli.help.gallery">
<source></source>
<translation>逐一展示各种控件及其状态</translation>
</message>
<message id="cli.help.doctor">
<source></source>
<translation>检查安装，说明哪里不对、怎样修好。</translation>
</message>
<message id="cli.help.set_pin">
<source></source>
<translation>设置工作人员口令。</translation>
</message>
<message id="cli.help.version">
<source></source>
<translation>显示版本。</translation>
</message>
<message id="cli.search.nothing">
<source></source>
<translation>没有找到。可以换个说法，或加 --validity any 包括已失效的。</translation>
</message>
<message id="cli.applied">
<source></source>
<translation>已提交。回执号 {receipt}
受理机关：{agency}
收到日期：{received}，最晚答复日：{deadline}</translation>
</message>
<message id="cli.pin">
<source></source>
<translation>新口令（至少 6 位数字）</translation>
</message>
<message id="cli.pin.done">
<source></source>
<translation>口令已设置。</translation>
</message>
<message id="error.document.unknown">
<source></source>
<translation>资料库里没有这份文件：{id}</translation>
</message>
<message id="error.receipt.wrong">
<source></source>
<translation>这不是一个正确的回执号，请核对。</translation>
</message>
<message id="error.receipt.elsewhere">
<source></source>
<translation>本机没有这个回执号。请用手机扫回执上的二维码查询。</translation>
</message>
<message id="error.printer.missing">
<source></source>
<translation>没有可用的打印机。可以用手机扫二维码带走。</translation>
</message>
<message id="error.printer.refused">
<source></source>
<translation>打印机没有接受（{printer}）。请告诉工作人员，或用手机扫二维码。</translation>
</message>
<message id="error.printer.unset">
<source></source>
<translation>这一页没能准备好，没有打印。请用手机扫二维码带走，或告诉工作人员。</translation>
</message>
<message id="doctor.disk">
<source></source>
<translation>数据目录 {directory} 可写，剩余 {free} GB（少于 0.5 GB 时请清理）。</translation>
</message>
<message id="doctor.state">
<source></source>
<translation>数据目录 {directory} 写不进去：{reason}。请修正权限，或用 MINGCHUANG_HOME 指定别处。</translation>
</message>
<message id="doctor.settings">
<source></source>
<translation>设置正确。</translation>
</message>
<message id="doctor.settings_wrong">
<source></source>
<translation>设置文件 {file} 有错：{reason}。请改正；在此之前使用默认设置。</translation>
</message>
<message id="doctor.root">
<source></source>
<translation>信任的起点 root.json 已就位。</translation>
</message>
<message id="doctor.root_missing">
<source></source>
<translation>缺少信任的起点 root.json：从门户取来，运行 mingchuang-sync --once --root 文件。</translation>
</message>
<message id="doctor.library">
<source></source>
<translation>资料库完好：第 {sequence} 批，{documents} 份文件。</translation>
</message>
<message id="doctor.library_missing">
<source></source>
<translation>还没有资料库：请运行 mingchuang-sync --once，或用 U 盘导入。</translation>
</message>
<message id="doctor.library_damaged">
<source></source>
<translation>资料库损坏：请运行 mingchuang-sync --once，它会用本机保存的内容包重建。</translation>
</message>
<message id="doctor.library_aside">
<source></source>
<translation>资料库曾经损坏并已重建，损坏的文件保留在 {file}。</translation>
</message>
<message id="doctor.library_old">
<source></source>
<translation>内容已有 {days} 天没有更新：请检查网络，或用 U 盘导入。</translation>
</message>
<message id="doctor.clock">
<source></source>
<translation>系统时钟可疑（现在显示 {now} UTC）：请校准。</translation>
</message>
<message id="doctor.outbox">
<source></source>
<translation>申请箱完好。</translation>
</message>
<message id="doctor.outbox_damaged">
<source></source>
<translation>申请箱 {file} 损坏：请不要删除，联系技术支持。</translation>
</message>
<message id="doctor.outbox_aside">
<source></source>
<translation>有一个曾损坏的申请箱被保留：{file}。其中可能有未送达的申请，请交技术支持。</translation>
</message>
<message id="doctor.sync">
<source></source>
<translation>上次同步成功。</translation>
</message>
<message id="doctor.sync_never">
<source></source>
<translation>还没有同步过。</translation>
</message>
<message id="doctor.sync_failed">
<source></source>
<translation>上次同步没有成功（{code}）：请看日志，或重新运行 mingchuang-sync --once。</translation>
</message>
<message id="doctor.font">
<source></source>
<translation>字体齐全。</translation>
</message>
<message id="doctor.font_missing">
<source></source>
<translation>缺少字体 {file}：请重新安装。</translation>
</message>
<message id="doctor.words">
<source></source>
<translation>界面文字已编译。</translation>
</message>
<message id="doctor.words_missing">
<source></source>
<translation>界面文字没有编译：请运行 make setup。</translation>
</message>
<message id="doctor.voice">
<source></source>
<translation>可以朗读。</translation>
</message>
<message id="doctor.voice_missing">
<source></source>
<translation>没有语音：请安装 espeak-ng；没有它时只显示字幕。</translation>
</message>
<message id="doctor.printer">
<source></source>
<translation>打印机：{printer}</translation>
</message>
<message id="doctor.printer_missing">
<source></source>
<translation>没有打印机；市民可以用二维码带走。</translation>
</message>
<message id="doctor.pin">
<source></source>
<translation>工作人员口令已设置。</translation>
</message>
<message id="doctor.pin_missing">
<source></source>
<translation>没有设置工作人员口令：请运行 mingchuang set-pin。</translation>
</message>
<message id="doctor.key_open">
<source></source>
<translation>终端密钥 {file} 可被他人读取：请运行 chmod 600。</translation>
</message>
<message id="doctor.restarts">
<source></source>
<translation>终端在 24 小时内自动恢复了 {count} 次：请查看日志 supervisor.log</translation>
</message>
<message id="screenshots.done">
<source></source>
<translation>画好了 {count} 张图片，在 {directory}</translation>
</message>
<message id="screenshots.name">
<source></source>
<translation>张示例</translation>
</message>
</context>
</TS>
