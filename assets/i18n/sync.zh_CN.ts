<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name></name>
<message id="sync.help.once">
<source></source>
<translation>只同步一次就结束</translation>
</message>
<message id="sync.help.json">
<source></source>
<translation>用 JSON 说明做了什么</translation>
</message>
<message id="sync.help.portal">
<source></source>
<translation>门户的地址</translation>
</message>
<message id="sync.help.root">
<source></source>
<translation>信任的起点（门户 init 时导出的 root.json）</translation>
</message>
<message id="sync.help.import">
<source></source>
<translation>从 U 盘上的发布目录导入</translation>
</message>
<message id="sync.pulled">
<source></source>
<translation>内容已是第 {sequence} 批：新增 {added}，修改 {changed}，撤下 {dropped}（下载 {bytes} 字节）</translation>
</message>
<message id="sync.pushed">
<source></source>
<translation>送达申请 {pushed} 份，待送 {waiting} 份</translation>
</message>
<message id="sync.media">
<source></source>
<translation>图片和视频 {have} / {want}</translation>
</message>
<message id="sync.healed">
<source></source>
<translation>资料库曾损坏，已用本机保存的内容包重建</translation>
</message>
<message id="error.sync.running">
<source></source>
<translation>同步程序已在运行。</translation>
</message>
<message id="error.state.unwritable">
<source></source>
<translation>写不进 {file}：{reason}。请检查目录权限和磁盘空间。</translation>
</message>
<message id="error.library.sequence">
<source></source>
<translation>内容包接不上（现有第 {have} 批，包从第 {pack} 批开始），资料库没有改动。</translation>
</message>
<message id="error.library.full">
<source></source>
<translation>磁盘已满，这一批内容没有装入，原来的仍可使用。请清理磁盘。</translation>
</message>
<message id="error.library.disk">
<source></source>
<translation>磁盘读写出错，资料库没有改动：{file}。请检查磁盘。</translation>
</message>
<message id="error.status.damaged">
<source></source>
<translation>同步记录损坏，下次同步时会重新写好。</translation>
</message>
<message id="error.library.damaged">
<source></source>
<translation>资料库文件损坏：{file}。请运行 mingchuang-sync --once 重建。</translation>
</message>
<message id="error.library.old">
<source></source>
<translation>资料库是旧格式：{file}。请运行 mingchuang-sync --once 重建。</translation>
</message>
<message id="error.library.missing">
<source></source>
<translation>还没有资料库：{file}。请先同步一次。</translation>
</message>
<message id="error.release.no_root">
<source></source>
<translation>缺少信任的起点 root.json。请从门户取来，用 --root 指定或写进设置。</translation>
</message>
<message id="error.release.exists">
<source></source>
<translation>这里已经有一个门户：{directory}。为免丢失密钥，不会覆盖。</translation>
</message>
<message id="error.release.none">
<source></source>
<translation>这里还没有门户：{directory}。请先运行 mingchuang-portal init。</translation>
</message>
<message id="error.release.key_missing">
<source></source>
<translation>缺少“{role}”角色的密钥文件 {file}。</translation>
</message>
<message id="error.release.media_changed">
<source></source>
<translation>文件 {file} 在发布时被改动，请重试。</translation>
</message>
<message id="error.release.expired">
<source></source>
<translation>门户的签名已过期，内容没有更新，原有内容仍可使用。请通知门户管理员，并检查终端时钟。</translation>
</message>
<message id="error.release.replayed">
<source></source>
<translation>收到的是重放的旧签名，没有采用。</translation>
</message>
<message id="error.release.rolled_back">
<source></source>
<translation>收到的内容比现有的旧，没有采用。</translation>
</message>
<message id="error.release.unsigned">
<source></source>
<translation>签名不对，内容没有采用。</translation>
</message>
<message id="error.release.endless">
<source></source>
<translation>收到的文件比应有的大，已中止。</translation>
</message>
<message id="error.release.tampered">
<source></source>
<translation>收到的文件被改动过，没有采用。</translation>
</message>
<message id="error.release.metadata_broken">
<source></source>
<translation>门户的签名文件损坏，没有采用。</translation>
</message>
<message id="error.release.slow">
<source></source>
<translation>网络太慢，已中止，稍后再试。</translation>
</message>
<message id="error.release.not_served">
<source></source>
<translation>门户上缺少需要的文件，稍后再试。</translation>
</message>
<message id="error.release.redirected">
<source></source>
<translation>门户的地址转向了别处；终端不跟随。请在设置里填写门户现在的地址。</translation>
</message>
<message id="error.release.unreachable">
<source></source>
<translation>连不上门户。终端可以照常使用，稍后自动再试。</translation>
</message>
<message id="error.release.disk">
<source></source>
<translation>写不进磁盘，请检查空间和权限。</translation>
</message>
<message id="error.release.pack_broken">
<source></source>
<translation>内容包损坏：{file}，没有采用。</translation>
</message>
<message id="error.release.pack_too_large">
<source></source>
<translation>内容包大得不正常，没有采用。</translation>
</message>
<message id="error.release.format">
<source></source>
<translation>内容包是更新的格式（{format}），请先升级终端。</translation>
</message>
<message id="error.push.portal_busy">
<source></source>
<translation>门户忙，申请保留在本机，稍后再送。</translation>
</message>
<message id="error.push.refused">
<source></source>
<translation>门户没有接受某份申请，它保留在本机，请联系门户管理员。</translation>
</message>
<message id="error.push.unreachable">
<source></source>
<translation>连不上门户，申请保留在本机，稍后自动再送。</translation>
</message>
<message id="error.push.false_acknowledgement">
<source></source>
<translation>门户的确认不可信，申请保留在本机。</translation>
</message>
<message id="error.settings.unreadable">
<source></source>
<translation>读不出设置文件 {file}（{reason}），先用默认设置。</translation>
</message>
<message id="error.settings.wrong">
<source></source>
<translation>设置文件 {file} 有错：{reason}。先用默认设置，请改正。</translation>
</message>
</context>
</TS>
