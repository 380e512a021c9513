<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name></name>
<message id="shell.name">
<source></source>
<translation>明窗 · 政务公开自助终端</translation>
</message>
<message id="gallery.title">
<source></source>
<translation>控件一览</translation>
</message>
<message id="gallery.colour">
<source></source>
<translation>颜色</translation>
</message>
<message id="gallery.type">
<source></source>
<translation>字号</translation>
</message>
<message id="gallery.buttons">
<source></source>
<translation>按钮</translation>
</message>
<message id="gallery.choices">
<source></source>
<translation>选择</translation>
</message>
<message id="gallery.fields">
<source></source>
<translation>填写</translation>
</message>
<message id="gallery.told">
<source></source>
<translation>提示与标记</translation>
</message>
<message id="gallery.rows">
<source></source>
<translation>列表、方块与表</translation>
</message>
<message id="gallery.state.normal">
<source></source>
<translation>正常</translation>
</message>
<message id="gallery.state.focused">
<source></source>
<translation>选到</translation>
</message>
<message id="gallery.state.pressed">
<source></source>
<translation>按下</translation>
</message>
<message id="gallery.state.checked">
<source></source>
<translation>打开</translation>
</message>
<message id="gallery.sheet">
<source></source>
<translation>弹出的面板</translation>
</message>
<message id="gallery.off">
<source></source>
<translation>不可用</translation>
</message>
<message id="shell.sample">
<source></source>
<translation>示例</translation>
</message>
<message id="shell.back">
<source></source>
<translation>返回</translation>
</message>
<message id="shell.home">
<source></source>
<translation>首页</translation>
</message>
<message id="shell.display">
<source></source>
<translation>显示</translation>
</message>
<message id="shell.speak">
<source></source>
<translation>朗读</translation>
</message>
<message id="shell.speak.stop">
<source></source>
<translation>停止</translation>
</message>
<message id="speech.bar">
<source></source>
<translation>正在朗读</translation>
</message>
<message id="speech.back">
<source></source>
<translation>上一句</translation>
</message>
<message id="speech.pause">
<source></source>
<translation>暂停</translation>
</message>
<message id="speech.resume">
<source></source>
<translation>继续</translation>
</message>
<message id="speech.slower">
<source></source>
<translation>慢一点</translation>
</message>
<message id="speech.faster">
<source></source>
<translation>快一点</translation>
</message>
<message id="speech.softer">
<source></source>
<translation>小声点</translation>
</message>
<message id="speech.louder">
<source></source>
<translation>大声点</translation>
</message>
<message id="speech.silent">
<source></source>
<translation>本机现在没有声音，只显示字幕</translation>
</message>
<message id="spoken.welcome">
<source></source>
<translation>读屏已打开。用方向键移动，确认键选择；星号键朗读整页，加减号调音量。</translation>
</message>
<message id="spoken.role.button">
<source></source>
<translation>按钮</translation>
</message>
<message id="spoken.role.link">
<source></source>
<translation>链接</translation>
</message>
<message id="spoken.role.checkbox">
<source></source>
<translation>复选框</translation>
</message>
<message id="spoken.role.choice">
<source></source>
<translation>选项</translation>
</message>
<message id="spoken.role.field">
<source></source>
<translation>输入框</translation>
</message>
<message id="spoken.role.tab">
<source></source>
<translation>标签</translation>
</message>
<message id="spoken.role.slider">
<source></source>
<translation>滑块</translation>
</message>
<message id="spoken.role.dialog">
<source></source>
<translation>对话框</translation>
</message>
<message id="spoken.state.on">
<source></source>
<translation>已选中</translation>
</message>
<message id="spoken.state.off">
<source></source>
<translation>未选中</translation>
</message>
<message id="spoken.state.disabled">
<source></source>
<translation>不可用</translation>
</message>
<message id="spoken.state.empty">
<source></source>
<translation>空白</translation>
</message>
<message id="spoken.typed.secret">
<source></source>
<translation>已输入一位</translation>
</message>
<message id="spoken.typed.removed">
<source></source>
<translation>删除 {text}</translation>
</message>
<message id="shell.language.name">
<source></source>
<translation>中文</translation>
</message>
<message id="shell.finish">
<source></source>
<translation>结束</translation>
</message>
<message id="shell.help">
<source></source>
<translation>求助</translation>
</message>
<message id="shell.help.title">
<source></source>
<translation>呼叫帮助</translation>
</message>
<message id="shell.help.hall">
<source></source>
<translation>大厅服务电话</translation>
</message>
<message id="shell.help.call">
<source></source>
<translation>请工作人员过来</translation>
</message>
<message id="shell.help.called">
<source></source>
<translation>已通知工作人员，请稍等。您可以继续使用。</translation>
</message>
<message id="shell.help.cancel">
<source></source>
<translation>不用来了</translation>
</message>
<message id="shell.help.failed">
<source></source>
<translation>没能通知工作人员，请打电话或到服务台。</translation>
</message>
<message id="shell.help.keys">
<source></source>
<translation>用小键盘也能操作：方向键移动，回车确定，退格键返回，Home 键回首页，F1 键求助。</translation>
</message>
<message id="shell.dock">
<source></source>
<translation>常用按钮</translation>
</message>
<message id="shell.close">
<source></source>
<translation>关闭</translation>
</message>
<message id="shell.field.clear">
<source></source>
<translation>清空</translation>
</message>
<message id="undo.undo">
<source></source>
<translation>撤销</translation>
</message>
<message id="undo.cleared">
<source></source>
<translation>已删掉，可以撤销</translation>
</message>
<message id="undo.removed">
<source></source>
<translation>已删掉一个字，可以撤销</translation>
</message>
<message id="undo.replaced">
<source></source>
<translation>已换成别的字，可以撤销</translation>
</message>
<message id="undo.condition">
<source></source>
<translation>已去掉一个条件，可以撤销</translation>
</message>
<message id="undo.ink">
<source></source>
<translation>笔画已擦掉，可以撤销</translation>
</message>
<message id="undo.call">
<source></source>
<translation>呼叫已取消，可以撤销</translation>
</message>
<message id="undo.form">
<source></source>
<translation>没填完的申请还在</translation>
</message>
<message id="undo.form.resume">
<source></source>
<translation>继续填写</translation>
</message>
<message id="shell.page_up">
<source></source>
<translation>向上翻</translation>
</message>
<message id="shell.page_down">
<source></source>
<translation>向下翻</translation>
</message>
<message id="shell.qr.name">
<source></source>
<translation>二维码</translation>
</message>
<message id="shell.display.title">
<source></source>
<translation>怎样看得舒服</translation>
</message>
<message id="shell.display.elder">
<source></source>
<translation>长者模式</translation>
</message>
<message id="shell.display.elder.line">
<source></source>
<translation>字更大，没有动画，等待更久</translation>
</message>
<message id="shell.display.text_size">
<source></source>
<translation>字的大小</translation>
</message>
<message id="shell.display.size.small">
<source></source>
<translation>小</translation>
</message>
<message id="shell.display.size.standard">
<source></source>
<translation>标准</translation>
</message>
<message id="shell.display.size.large">
<source></source>
<translation>大</translation>
</message>
<message id="shell.display.size.larger">
<source></source>
<translation>更大</translation>
</message>
<message id="shell.display.size.largest">
<source></source>
<translation>最大</translation>
</message>
<message id="shell.display.contrast">
<source></source>
<translation>颜色</translation>
</message>
<message id="shell.display.contrast.light">
<source></source>
<translation>明亮</translation>
</message>
<message id="shell.display.contrast.dark">
<source></source>
<translation>深色</translation>
</message>
<message id="shell.display.contrast.yellow">
<source></source>
<translation>黑底黄字</translation>
</message>
<message id="shell.display.low">
<source></source>
<translation>低位操作</translation>
</message>
<message id="shell.display.low.line">
<source></source>
<translation>按钮都移到屏幕下方，坐着也够得到</translation>
</message>
<message id="shell.display.spoken">
<source></source>
<translation>读屏（盲人）</translation>
</message>
<message id="shell.display.spoken.line">
<source></source>
<translation>每个按钮、每一页都读出来；插上耳机会自动打开</translation>
</message>
<message id="shell.display.done">
<source></source>
<translation>好了</translation>
</message>
<message id="shell.finish.title">
<source></source>
<translation>结束并清除？</translation>
</message>
<message id="shell.finish.line">
<source></source>
<translation>您输入的内容会全部清除，下一位看不到。已经提交的申请不受影响。</translation>
</message>
<message id="shell.finish.yes">
<source></source>
<translation>结束并清除</translation>
</message>
<message id="shell.finish.no">
<source></source>
<translation>继续使用</translation>
</message>
<message id="shell.idle.title">
<source></source>
<translation>您还在吗？</translation>
</message>
<message id="shell.idle.line">
<source></source>
<translation>{seconds} 秒后将自动结束，并清除您输入的内容。</translation>
</message>
<message id="shell.idle.stay">
<source></source>
<translation>我还在，继续使用</translation>
</message>
<message id="shell.rest.touch">
<source></source>
<translation>轻触屏幕开始</translation>
</message>
<message id="shell.rest.private">
<source></source>
<translation>用完请按“结束”，您输入的内容会全部清除</translation>
</message>
<message id="shell.rest.restarted">
<source></source>
<translation>工作人员请留意：本机今天已自动恢复 {count} 次</translation>
</message>
<message id="shell.rest.line">
<source></source>
<translation>在这里可以自助办理</translation>
</message>
<message id="shell.rest.find">
<source></source>
<translation>查政策法规</translation>
</message>
<message id="shell.rest.explained">
<source></source>
<translation>看政策解读</translation>
</message>
<message id="shell.rest.apply">
<source></source>
<translation>申请公开信息</translation>
</message>
<message id="shell.rest.call">
<source></source>
<translation>找公开电话</translation>
</message>
<message id="shell.age">
<source></source>
<translation>注意：这里的内容已有 {days} 天没有更新，请以发布机关为准。</translation>
</message>
<message id="shell.age.none">
<source></source>
<translation>这台终端还没有收到内容，请告诉工作人员。</translation>
</message>
<message id="error.unexpected">
<source></source>
<translation>出了点问题，请再试一次或告诉工作人员。</translation>
</message>
<message id="month.1">
<source></source>
<translation>January</translation>
</message>
<message id="month.2">
<source></source>
<translation>February</translation>
</message>
<message id="month.3">
<source></source>
<translation>March</translation>
</message>
<message id="month.4">
<source></source>
<translation>April</translation>
</message>
<message id="month.5">
<source></source>
<translation>May</translation>
</message>
<message id="month.6">
<source></source>
<translation>June</translation>
</message>
<message id="month.7">
<source></source>
<translation>July</translation>
</message>
<message id="month.8">
<source></source>
<translation>August</translation>
</message>
<message id="month.9">
<source></source>
<translation>September</translation>
</message>
<message id="month.10">
<source></source>
<translation>October</translation>
</message>
<message id="month.11">
<source></source>
<translation>November</translation>
</message>
<message id="month.12">
<source></source>
<translation>December</translation>
</message>
<message id="home.question">
<source></source>
<translation>您想查什么？</translation>
</message>
<message id="home.question.line">
<source></source>
<translation>政府信息，随手可查</translation>
</message>
<message id="home.browse">
<source></source>
<translation>信息查询</translation>
</message>
<message id="home.browse.line">
<source></source>
<translation>按类别、机关、地区浏览</translation>
</message>
<message id="home.explained">
<source></source>
<translation>政策解读</translation>
</message>
<message id="home.explained.line">
<source></source>
<translation>图解、视频、问答</translation>
</message>
<message id="home.apply">
<source></source>
<translation>依申请公开</translation>
</message>
<message id="home.apply.line">
<source></source>
<translation>没找到？向机关申请</translation>
</message>
<message id="home.follow">
<source></source>
<translation>办理进度</translation>
</message>
<message id="home.follow.line">
<source></source>
<translation>凭回执号查询</translation>
</message>
<message id="home.register">
<source></source>
<translation>规范性文件</translation>
</message>
<message id="home.register.line">
<source></source>
<translation>现行有效与已废止</translation>
</message>
<message id="home.call">
<source></source>
<translation>公开电话</translation>
</message>
<message id="home.call.line">
<source></source>
<translation>各机关信息公开电话</translation>
</message>
<message id="home.fees">
<source></source>
<translation>收费清单</translation>
</message>
<message id="home.fees.line">
<source></source>
<translation>清单之外无收费</translation>
</message>
<message id="home.consultations">
<source></source>
<translation>征求意见</translation>
</message>
<message id="home.consultations.line">
<source></source>
<translation>正在听取您的意见</translation>
</message>
<message id="home.benefits">
<source></source>
<translation>惠企政策</translation>
</message>
<message id="home.benefits.line">
<source></source>
<translation>核心条款，一看就懂</translation>
</message>
<message id="home.topics">
<source></source>
<translation>专题</translation>
</message>
<message id="home.topics.line">
<source></source>
<translation>重点工作一处看</translation>
</message>
<message id="home.hotline">
<source></source>
<translation>有事也可以打 {number} 政务服务热线</translation>
</message>
<message id="search.title">
<source></source>
<translation>查找</translation>
</message>
<message id="search.placeholder">
<source></source>
<translation>说说您想知道的事，或文件名、文号</translation>
</message>
<message id="hearing.speak">
<source></source>
<translation>说话</translation>
</message>
<message id="hearing.title">
<source></source>
<translation>说出您要查的事</translation>
</message>
<message id="hearing.starting">
<source></source>
<translation>正在打开麦克风……</translation>
</message>
<message id="hearing.listening">
<source></source>
<translation>请说话，我在听</translation>
</message>
<message id="hearing.thinking">
<source></source>
<translation>正在辨认……</translation>
</message>
<message id="hearing.example">
<source></source>
<translation>例如：居住证怎么办</translation>
</message>
<message id="hearing.done">
<source></source>
<translation>说完了</translation>
</message>
<message id="hearing.heard">
<source></source>
<translation>您说的是哪一个？</translation>
</message>
<message id="hearing.again">
<source></source>
<translation>重说一遍</translation>
</message>
<message id="hearing.write">
<source></source>
<translation>不说了，我来写</translation>
</message>
<message id="hearing.failed.quiet">
<source></source>
<translation>没有听到声音，请靠近一点再说</translation>
</message>
<message id="hearing.failed.microphone">
<source></source>
<translation>麦克风用不了，请写字输入</translation>
</message>
<message id="hearing.failed.recogniser">
<source></source>
<translation>没有听懂，请再说一遍或写字输入</translation>
</message>
<message id="search.current_only">
<source></source>
<translation>不含已失效</translation>
</message>
<message id="search.any_validity">
<source></source>
<translation>包括已失效</translation>
</message>
<message id="search.filter.kind">
<source></source>
<translation>种类</translation>
</message>
<message id="search.filter.region">
<source></source>
<translation>地区</translation>
</message>
<message id="search.filter.agency">
<source></source>
<translation>机关</translation>
</message>
<message id="search.filter.year">
<source></source>
<translation>年份</translation>
</message>
<message id="search.total">
<source></source>
<translation>找到 {count} 份</translation>
</message>
<message id="search.hidden">
<source></source>
<translation>另有 {count} 份已失效未显示</translation>
</message>
<message id="search.count">
<source></source>
<translation>{count} 份</translation>
</message>
<message id="search.older">
<source></source>
<translation>另有 {count} 个旧版本</translation>
</message>
<message id="search.older.hide">
<source></source>
<translation>收起旧版本</translation>
</message>
<message id="search.why.number">
<source></source>
<translation>文号相符</translation>
</message>
<message id="search.why.article">
<source></source>
<translation>有您要的{meant}</translation>
</message>
<message id="search.why.title">
<source></source>
<translation>就是您说的文件名</translation>
</message>
<message id="search.why.title_part">
<source></source>
<translation>标题里有“{said}”</translation>
</message>
<message id="search.why.title_short">
<source></source>
<translation>“{said}”说的就是它</translation>
</message>
<message id="search.why.words">
<source></source>
<translation>标题里有您说的词</translation>
</message>
<message id="search.why.alike">
<source></source>
<translation>名称与“{said}”相近</translation>
</message>
<message id="search.why.sound">
<source></source>
<translation>读音相符</translation>
</message>
<message id="search.why.everyday">
<source></source>
<translation>您说的“{said}”，对应“{meant}”</translation>
</message>
<message id="search.why.term">
<source></source>
<translation>讲的是“{meant}”</translation>
</message>
<message id="search.why.text">
<source></source>
<translation>正文里有您说的词</translation>
</message>
<message id="search.why.meaning">
<source></source>
<translation>意思相近</translation>
</message>
<message id="search.why.place">
<source></source>
<translation>适用于{said}</translation>
</message>
<message id="search.understood">
<source></source>
<translation>这样理解您的问题（点一下去掉）</translation>
</message>
<message id="search.part.place">
<source></source>
<translation>地区：{value}</translation>
</message>
<message id="search.part.agency">
<source></source>
<translation>机关：{value}</translation>
</message>
<message id="search.part.number">
<source></source>
<translation>文号：{value}</translation>
</message>
<message id="search.part.everyday">
<source></source>
<translation>{said} → {value}</translation>
</message>
<message id="search.part.article">
<source></source>
<translation>第{n}条</translation>
</message>
<message id="search.part.inserted">
<source></source>
<translation>第{n}条之{m}</translation>
</message>
<message id="search.part.year">
<source></source>
<translation>{first}年</translation>
</message>
<message id="search.part.years">
<source></source>
<translation>{first}—{last}年</translation>
</message>
<message id="search.part.since">
<source></source>
<translation>{first}年以来</translation>
</message>
<message id="search.part.until">
<source></source>
<translation>{last}年及以前</translation>
</message>
<message id="search.corrected">
<source></source>
<translation>按“{title}”为您查找</translation>
</message>
<message id="search.did_you_mean">
<source></source>
<translation>您要找的是不是“{title}”？</translation>
</message>
<message id="search.literally">
<source></source>
<translation>只按我写的查</translation>
</message>
<message id="search.relaxed">
<source></source>
<translation>没有完全符合的，放宽了：{parts}。下面是最接近的。</translation>
</message>
<message id="search.dropped">
<source></source>
<translation>没有文件提到{words}，这些词没有用上。</translation>
</message>
<message id="search.spoken">
<source></source>
<translation>找到{count}份。</translation>
</message>
<message id="search.spoken.result">
<source></source>
<translation>第{at}份，{title}，{validity}。</translation>
</message>
<message id="search.hotline">
<source></source>
<translation>打 {number} 问一问</translation>
</message>
<message id="search.not_here">
<source></source>
<translation>没有您要的？</translation>
</message>
<message id="search.no_choices">
<source></source>
<translation>没有可选的</translation>
</message>
<message id="search.examples">
<source></source>
<translation>可以这样问</translation>
</message>
<message id="search.suggest.title">
<source></source>
<translation>打开</translation>
</message>
<message id="search.suggest.agency">
<source></source>
<translation>机关</translation>
</message>
<message id="search.suggest.question">
<source></source>
<translation>查找</translation>
</message>
<message id="search.often_read">
<source></source>
<translation>大家常看</translation>
</message>
<message id="search.nothing">
<source></source>
<translation>没有找到</translation>
</message>
<message id="search.nothing.line">
<source></source>
<translation>换个说法试试，或打 {number} 问一问。也可以向机关申请公开。</translation>
</message>
<message id="search.nearest">
<source></source>
<translation>最接近的</translation>
</message>
<message id="search.try">
<source></source>
<translation>或者看看这些问题</translation>
</message>
<message id="search.widen">
<source></source>
<translation>去掉全部筛选再查</translation>
</message>
<message id="search.nothing.said">
<source></source>
<translation>您写的是：</translation>
</message>
<message id="search.show_hidden">
<source></source>
<translation>看看 {count} 份已失效的</translation>
</message>
<message id="search.browse_instead">
<source></source>
<translation>按类别浏览</translation>
</message>
<message id="search.apply_instead">
<source></source>
<translation>申请公开这个信息</translation>
</message>
<message id="browse.title">
<source></source>
<translation>信息查询</translation>
</message>
<message id="browse.category">
<source></source>
<translation>类别</translation>
</message>
<message id="browse.kind">
<source></source>
<translation>种类</translation>
</message>
<message id="browse.agency">
<source></source>
<translation>机关</translation>
</message>
<message id="browse.region">
<source></source>
<translation>地区</translation>
</message>
<message id="browse.newest">
<source></source>
<translation>最新发布</translation>
</message>
<message id="browse.empty">
<source></source>
<translation>暂无</translation>
</message>
<message id="register.line">
<source></source>
<translation>这里列出规范性文件和政策文件，包括已经废止、失效的；被替代的会写明由哪份文件替代。</translation>
</message>
<message id="register.replaced">
<source></source>
<translation>已由《{title}》替代</translation>
</message>
<message id="list.empty">
<source></source>
<translation>这里还没有内容</translation>
</message>
<message id="list.empty.line">
<source></source>
<translation>内容由门户发布后自动出现。</translation>
</message>
<message id="reader.title">
<source></source>
<translation>阅读</translation>
</message>
<message id="reader.number">
<source></source>
<translation>发文字号</translation>
</message>
<message id="reader.index_number">
<source></source>
<translation>索引号</translation>
</message>
<message id="reader.agency">
<source></source>
<translation>发文机关</translation>
</message>
<message id="reader.kind">
<source></source>
<translation>种类</translation>
</message>
<message id="reader.region">
<source></source>
<translation>适用地区</translation>
</message>
<message id="reader.written">
<source></source>
<translation>成文日期</translation>
</message>
<message id="reader.published">
<source></source>
<translation>发布日期</translation>
</message>
<message id="reader.effective">
<source></source>
<translation>施行日期</translation>
</message>
<message id="reader.expires">
<source></source>
<translation>失效日期</translation>
</message>
<message id="reader.gone">
<source></source>
<translation>这份文件已经撤下，或不在这台终端上。</translation>
</message>
<message id="reader.contents.articles">
<source></source>
<translation>{heading}：{count}条</translation>
</message>
<message id="reader.contents">
<source></source>
<translation>目录</translation>
</message>
<message id="reader.find">
<source></source>
<translation>页内查找</translation>
</message>
<message id="reader.find.placeholder">
<source></source>
<translation>在本文中查找</translation>
</message>
<message id="reader.find.previous">
<source></source>
<translation>上一处</translation>
</message>
<message id="reader.find.next">
<source></source>
<translation>下一处</translation>
</message>
<message id="reader.aloud">
<source></source>
<translation>朗读</translation>
</message>
<message id="reader.plain_words">
<source></source>
<translation>先看看通俗的说明</translation>
</message>
<message id="reader.related">
<source></source>
<translation>解读与相关</translation>
</message>
<message id="reader.explainers">
<source></source>
<translation>政策解读</translation>
</message>
<message id="reader.versions">
<source></source>
<translation>同一文件的其他版本</translation>
</message>
<message id="reader.cited">
<source></source>
<translation>相关文件</translation>
</message>
<message id="reader.topics">
<source></source>
<translation>相关专题</translation>
</message>
<message id="reader.often">
<source></source>
<translation>同类中大家常看</translation>
</message>
<message id="reader.attachments">
<source></source>
<translation>附件</translation>
</message>
<message id="reader.attachment.coming">
<source></source>
<translation>正在下载，稍后再来看</translation>
</message>
<message id="reader.attachment.phone">
<source></source>
<translation>请用手机扫码在网站上查看</translation>
</message>
<message id="reader.take">
<source></source>
<translation>带走</translation>
</message>
<message id="reader.take.scan">
<source></source>
<translation>用手机扫一扫，在官方网站上看</translation>
</message>
<message id="reader.take.none">
<source></source>
<translation>这份文件没有网上的地址，可以打印带走。</translation>
</message>
<message id="reader.ended_by">
<source></source>
<translation>这份文件已不再有效，由《{title}》替代。{day}</translation>
</message>
<message id="reader.ended">
<source></source>
<translation>这份文件已不再有效，仅供查阅。</translation>
</message>
<message id="reader.unstated">
<source></source>
<translation>来源没有标明这份文件是否现行有效，使用前请向发布机关核实。</translation>
</message>
<message id="reader.not_yet">
<source></source>
<translation>这份文件还没有开始施行。</translation>
</message>
<message id="print.document">
<source></source>
<translation>打印这份文件</translation>
</message>
<message id="print.none">
<source></source>
<translation>没有打印机</translation>
</message>
<message id="print.receipt">
<source></source>
<translation>打印回执</translation>
</message>
<message id="print.none_receipt">
<source></source>
<translation>没有打印机，请用手机扫码或抄下回执号</translation>
</message>
<message id="print.going">
<source></source>
<translation>正在打印……</translation>
</message>
<message id="print.done">
<source></source>
<translation>已送到打印机，请取走。</translation>
</message>
<message id="reader.reduced">
<source></source>
<translation>注意：本文有部分内容无法在本终端显示，请以发文机关公布的原文为准。</translation>
</message>
<message id="picture.broken">
<source></source>
<translation>这张图片打不开</translation>
</message>
<message id="picture.smaller">
<source></source>
<translation>缩小</translation>
</message>
<message id="picture.larger">
<source></source>
<translation>放大</translation>
</message>
<message id="picture.left">
<source></source>
<translation>向左</translation>
</message>
<message id="picture.right">
<source></source>
<translation>向右</translation>
</message>
<message id="picture.open">
<source></source>
<translation>点开看大图</translation>
</message>
<message id="explainers.all">
<source></source>
<translation>全部</translation>
</message>
<message id="explainer.documents">
<source></source>
<translation>解读的文件</translation>
</message>
<message id="film.play">
<source></source>
<translation>播放</translation>
</message>
<message id="film.pause">
<source></source>
<translation>暂停</translation>
</message>
<message id="film.stop">
<source></source>
<translation>停止</translation>
</message>
<message id="film.no_captions">
<source></source>
<translation>这段视频没有字幕</translation>
</message>
<message id="film.broken">
<source></source>
<translation>这段视频放不出来</translation>
</message>
<message id="agencies.line">
<source></source>
<translation>想问政策、问信息公开，打机关的公开电话；不知道找谁，打 {number}。</translation>
</message>
<message id="agencies.office_phone">
<source></source>
<translation>信息公开电话 {number}</translation>
</message>
<message id="agency.title">
<source></source>
<translation>机关</translation>
</message>
<message id="agency.office">
<source></source>
<translation>信息公开工作机构</translation>
</message>
<message id="agency.own">
<source></source>
<translation>机关联系方式</translation>
</message>
<message id="agency.name">
<source></source>
<translation>名称</translation>
</message>
<message id="agency.telephone">
<source></source>
<translation>电话</translation>
</message>
<message id="agency.fax">
<source></source>
<translation>传真</translation>
</message>
<message id="agency.address">
<source></source>
<translation>地址</translation>
</message>
<message id="agency.postcode">
<source></source>
<translation>邮编</translation>
</message>
<message id="agency.hours">
<source></source>
<translation>时间</translation>
</message>
<message id="agency.email">
<source></source>
<translation>邮箱</translation>
</message>
<message id="agency.duties">
<source></source>
<translation>主要职责</translation>
</message>
<message id="agency.documents">
<source></source>
<translation>看它发布的文件</translation>
</message>
<message id="agency.apply">
<source></source>
<translation>向它申请公开信息</translation>
</message>
<message id="fees.line">
<source></source>
<translation>清单之外无收费。遇到清单上没有的收费，可以拒绝并举报。</translation>
</message>
<message id="fees.standard">
<source></source>
<translation>标准</translation>
</message>
<message id="fees.unit">
<source></source>
<translation>单位</translation>
</message>
<message id="fees.basis">
<source></source>
<translation>依据</translation>
</message>
<message id="fees.agency">
<source></source>
<translation>收取机关</translation>
</message>
<message id="fees.remark">
<source></source>
<translation>说明</translation>
</message>
<message id="consultation.open">
<source></source>
<translation>正在征求</translation>
</message>
<message id="consultation.closed">
<source></source>
<translation>已结束</translation>
</message>
<message id="consultation.period">
<source></source>
<translation>{opens} 至 {closes}</translation>
</message>
<message id="consultation.feedback">
<source></source>
<translation>意见采纳情况</translation>
</message>
<message id="benefits.no_application">
<source></source>
<translation>免申即享</translation>
</message>
<message id="benefits.entitled">
<source></source>
<translation>谁能享受</translation>
</message>
<message id="benefits.office">
<source></source>
<translation>办理单位</translation>
</message>
<message id="benefits.contact">
<source></source>
<translation>联系方式</translation>
</message>
<message id="apply.back">
<source></source>
<translation>上一步</translation>
</message>
<message id="apply.next">
<source></source>
<translation>下一步</translation>
</message>
<message id="apply.submit">
<source></source>
<translation>提交申请</translation>
</message>
<message id="apply.submitting">
<source></source>
<translation>正在提交……</translation>
</message>
<message id="apply.not_found">
<source></source>
<translation>都不是，继续申请</translation>
</message>
<message id="apply.change">
<source></source>
<translation>修改</translation>
</message>
<message id="apply.empty">
<source></source>
<translation>（没有填写）</translation>
</message>
<message id="apply.what">
<source></source>
<translation>您想要什么信息？</translation>
</message>
<message id="apply.what.line">
<source></source>
<translation>写文件名称、文号，或用自己的话描述。</translation>
</message>
<message id="apply.what.example">
<source></source>
<translation>例如：2025年本区老旧小区加装电梯补贴的标准</translation>
</message>
<message id="apply.published">
<source></source>
<translation>这些可能就是您要的</translation>
</message>
<message id="apply.published.line">
<source></source>
<translation>已经公开的信息不用申请，点开就能看。</translation>
</message>
<message id="apply.published.looking">
<source></source>
<translation>正在看看是否已经公开……</translation>
</message>
<message id="apply.published.none">
<source></source>
<translation>没有找到已经公开的，可以继续申请</translation>
</message>
<message id="apply.agency">
<source></source>
<translation>向哪个机关申请？</translation>
</message>
<message id="apply.agency.line">
<source></source>
<translation>谁制作的信息由谁答复。不确定时选最接近的，机关会告诉您该找谁。</translation>
</message>
<message id="apply.agency.suggested">
<source></source>
<translation>看起来是这些机关</translation>
</message>
<message id="apply.agency.all">
<source></source>
<translation>全部机关</translation>
</message>
<message id="apply.applicant">
<source></source>
<translation>您以什么身份申请？</translation>
</message>
<message id="apply.applicant.line">
<source></source>
<translation>个人选“公民”；公司、社团等选“法人或者其他组织”。</translation>
</message>
<message id="apply.name">
<source></source>
<translation>您的姓名</translation>
</message>
<message id="apply.name.line">
<source></source>
<translation>和身份证件上一样。只有受理机关看得到。</translation>
</message>
<message id="apply.document">
<source></source>
<translation>您的证件</translation>
</message>
<message id="apply.document.line">
<source></source>
<translation>法律要求申请人提供身份证明（条例第二十九条）。</translation>
</message>
<message id="apply.telephone">
<source></source>
<translation>联系电话</translation>
</message>
<message id="apply.telephone.line">
<source></source>
<translation>机关需要补正或答复时会打这个电话。</translation>
</message>
<message id="apply.organisation">
<source></source>
<translation>单位名称和类型</translation>
</message>
<message id="apply.organisation.line">
<source></source>
<translation>填写全称。</translation>
</message>
<message id="apply.credit_code">
<source></source>
<translation>统一社会信用代码</translation>
</message>
<message id="apply.credit_code.line">
<source></source>
<translation>营业执照上的18位代码。</translation>
</message>
<message id="apply.legal_representative">
<source></source>
<translation>法定代表人</translation>
</message>
<message id="apply.contact">
<source></source>
<translation>联系人</translation>
</message>
<message id="apply.delivery">
<source></source>
<translation>您想怎样拿到？</translation>
</message>
<message id="apply.delivery.line">
<source></source>
<translation>机关会尽量按您选的方式提供。</translation>
</message>
<message id="apply.address">
<source></source>
<translation>寄到哪里？</translation>
</message>
<message id="apply.address.line">
<source></source>
<translation>写清省、市、区、街道和门牌。</translation>
</message>
<message id="apply.email">
<source></source>
<translation>您的电子邮箱</translation>
</message>
<message id="apply.fax">
<source></source>
<translation>您的传真号</translation>
</message>
<message id="apply.copy">
<source></source>
<translation>要什么样的文本？</translation>
</message>
<message id="apply.copy.line">
<source></source>
<translation>免费提供；只有数量过多时才可能收费（条例第四十二条）。</translation>
</message>
<message id="apply.more">
<source></source>
<translation>还有要补充的吗？</translation>
</message>
<message id="apply.more.line">
<source></source>
<translation>都可以不填，直接点“下一步”。</translation>
</message>
<message id="apply.review">
<source></source>
<translation>请核对一遍</translation>
</message>
<message id="apply.sealed">
<source></source>
<translation>提交时，您的申请会立刻加密，只有受理机关能打开，这台终端上不留下您的个人信息。</translation>
</message>
<message id="receipt.done">
<source></source>
<translation>申请已提交</translation>
</message>
<message id="receipt.received">
<source></source>
<translation>收到日期</translation>
</message>
<message id="receipt.clock">
<source></source>
<translation>终端时钟可能不准，日期以受理机关登记为准。</translation>
</message>
<message id="follow.question">
<source></source>
<translation>查申请办到哪一步了</translation>
</message>
<message id="follow.line">
<source></source>
<translation>输入回执上的号码，或用扫码器扫回执上的二维码。</translation>
</message>
<message id="follow.look">
<source></source>
<translation>查询</translation>
</message>
<message id="follow.elsewhere">
<source></source>
<translation>这份申请是在别的终端提交的，而本机现在连不上网。请稍后再查，或用手机扫下面的码查看。</translation>
</message>
<message id="staff.title">
<source></source>
<translation>工作人员</translation>
</message>
<message id="staff.call">
<source></source>
<translation>求助</translation>
</message>
<message id="staff.call.line">
<source></source>
<translation>有人在这台终端求助。</translation>
</message>
<message id="staff.call.attended">
<source></source>
<translation>已经处理</translation>
</message>
<message id="staff.pin">
<source></source>
<translation>请输入口令</translation>
</message>
<message id="staff.pin.label">
<source></source>
<translation>口令</translation>
</message>
<message id="staff.enter">
<source></source>
<translation>进入</translation>
</message>
<message id="staff.version">
<source></source>
<translation>版本</translation>
</message>
<message id="staff.sync">
<source></source>
<translation>上次同步</translation>
</message>
<message id="staff.sync_result">
<source></source>
<translation>同步结果</translation>
</message>
<message id="staff.library">
<source></source>
<translation>资料库</translation>
</message>
<message id="staff.library.value">
<source></source>
<translation>{documents} 份文件，{megabytes} MB</translation>
</message>
<message id="staff.release">
<source></source>
<translation>内容批次</translation>
</message>
<message id="staff.release.value">
<source></source>
<translation>第 {sequence} 批（{day}）</translation>
</message>
<message id="staff.outbox">
<source></source>
<translation>申请箱</translation>
</message>
<message id="staff.outbox.value">
<source></source>
<translation>待送 {waiting} 份，最早 {oldest}；累计 {total} 份</translation>
</message>
<message id="staff.outbox_damaged">
<source></source>
<translation>申请箱曾损坏</translation>
</message>
<message id="staff.refused">
<source></source>
<translation>被门户拒收</translation>
</message>
<message id="staff.disk">
<source></source>
<translation>磁盘</translation>
</message>
<message id="staff.disk.value">
<source></source>
<translation>剩余 {free} GB / {total} GB</translation>
</message>
<message id="staff.printer">
<source></source>
<translation>打印机</translation>
</message>
<message id="staff.printer.none">
<source></source>
<translation>没有</translation>
</message>
<message id="staff.media">
<source></source>
<translation>图片和视频</translation>
</message>
<message id="staff.clock">
<source></source>
<translation>时钟</translation>
</message>
<message id="staff.clock.doubt">
<source></source>
<translation>可能不准，请校准</translation>
</message>
<message id="staff.settings">
<source></source>
<translation>设置</translation>
</message>
<message id="staff.never">
<source></source>
<translation>从未</translation>
</message>
<message id="staff.minutes">
<source></source>
<translation>{count} 分钟前</translation>
</message>
<message id="staff.hours">
<source></source>
<translation>{count} 小时前</translation>
</message>
<message id="staff.days">
<source></source>
<translation>{count} 天前</translation>
</message>
<message id="staff.sync_now">
<source></source>
<translation>立即同步</translation>
</message>
<message id="staff.sync.asked">
<source></source>
<translation>已通知同步程序，请稍候。</translation>
</message>
<message id="staff.import">
<source></source>
<translation>U 盘导入</translation>
</message>
<message id="staff.import.none">
<source></source>
<translation>没有找到带发布内容的 U 盘。</translation>
</message>
<message id="staff.import.going">
<source></source>
<translation>正在导入……</translation>
</message>
<message id="staff.leave">
<source></source>
<translation>离开</translation>
</message>
<message id="staff.quit">
<source></source>
<translation>退出程序</translation>
</message>
<message id="staff.restarts">
<source></source>
<translation>24 小时内自动恢复次数</translation>
</message>
<message id="staff.log">
<source></source>
<translation>日志</translation>
</message>
<message id="shell.colon">
<source></source>
<translation>：</translation>
</message>
<message id="shell.comma">
<source></source>
<translation>、</translation>
</message>
<message id="shell.age.damaged">
<source></source>
<translation>这台终端的资料库损坏，正在等待修复，请告诉工作人员。</translation>
</message>
<message id="follow.asking">
<source></source>
<translation>正在向政务公开服务器查询，请稍等……</translation>
</message>
<message id="follow.unknown">
<source></source>
<translation>没有这个回执号，请对照回执再输一遍。</translation>
</message>
<message id="staff.on_behalf">
<source></source>
<translation>代填口头申请</translation>
</message>
<message id="reader.take.portal">
<source></source>
<translation>用手机扫一扫，在本市政务公开服务器上阅读全文</translation>
</message>
</context>
</TS>
