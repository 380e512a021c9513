<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name></name>
<message id="portal.help">
<source></source>
<translation>城市一端：把已公开的内容签名发布给终端，接收公开申请。</translation>
</message>
<message id="portal.help.init">
<source></source>
<translation>生成密钥和空的发布目录（只做一次）。</translation>
</message>
<message id="portal.help.publish">
<source></source>
<translation>发布一个记录文件夹和（或）一个法规集合。</translation>
</message>
<message id="portal.help.refresh">
<source></source>
<translation>用在线密钥重新签名时间戳。</translation>
</message>
<message id="portal.help.rotate">
<source></source>
<translation>更换一个角色的密钥。</translation>
</message>
<message id="portal.help.serve.proxies">
<source></source>
<translation>门户前面的反向代理的地址（逗号分隔，可写网段）；只信它们转告的访客地址，限流按真实地址计算</translation>
</message>
<message id="portal.help.serve">
<source></source>
<translation>提供发布文件，接收申请。</translation>
</message>
<message id="portal.help.requests">
<source></source>
<translation>办理公开申请。</translation>
</message>
<message id="portal.help.requests.list">
<source></source>
<translation>列出申请，先到的在前。</translation>
</message>
<message id="portal.help.requests.show">
<source></source>
<translation>用本机关的私钥打开一份申请。</translation>
</message>
<message id="portal.help.requests.correct">
<source></source>
<translation>告知申请人补正（条例第三十条）。</translation>
</message>
<message id="portal.help.requests.correct.done">
<source></source>
<translation>补正材料已收到</translation>
</message>
<message id="portal.help.requests.extend">
<source></source>
<translation>延期二十个工作日答复（条例第三十三条）。</translation>
</message>
<message id="portal.help.requests.answer">
<source></source>
<translation>记下申请已经答复。</translation>
</message>
<message id="portal.help.statistics">
<source></source>
<translation>汇总各终端上报的搜索统计：群众在找什么、什么没有找到（默认最近 90 天）。</translation>
</message>
<message id="portal.default_name">
<source></source>
<translation>政务公开门户</translation>
</message>
<message id="portal.made">
<source></source>
<translation>门户已建好。
请把 {root} 交给每台终端（信任的起点）。
{offline} 里是根密钥，建议移到离线的介质上保管。</translation>
</message>
<message id="portal.publish.nothing">
<source></source>
<translation>请用 --records 文件夹 或 --statutes 文件 指定要发布的内容。</translation>
</message>
<message id="portal.published">
<source></source>
<translation>{source}：新增 {added}，修改 {changed}，撤下 {dropped}，未变 {same}</translation>
</message>
<message id="portal.requests.none">
<source></source>
<translation>还没有申请。</translation>
</message>
<message id="portal.requests.pdf">
<source></source>
<translation>申请表已写入 {file}（含个人信息，请妥善保管）</translation>
</message>
<message id="portal.requests.step">
<source></source>
<translation>{receipt}：{state}</translation>
</message>
<message id="portal.statistics.head">
<source></source>
<translation>{since} 至 {until}：{terminals} 台终端，{asked} 人次搜索，其中 {unmet} 人次没有找到或转为申请。</translation>
</message>
<message id="portal.statistics.themes">
<source></source>
<translation>领域（搜索人次、未满足人次）：</translation>
</message>
<message id="portal.statistics.terms">
<source></source>
<translation>事项（搜索人次、未满足人次）：</translation>
</message>
<message id="portal.statistics.documents">
<source></source>
<translation>常看文件（打开人次）：</translation>
</message>
<message id="portal.statistics.threshold">
<source></source>
<translation>每台终端每天不足 {threshold} 人次的数字不写盘、不上报，因此不在此表内。</translation>
</message>
<message id="statistics_theme.work">
<source></source>
<translation>劳动就业</translation>
</message>
<message id="statistics_theme.health">
<source></source>
<translation>医疗健康</translation>
</message>
<message id="statistics_theme.family">
<source></source>
<translation>婚姻家庭</translation>
</message>
<message id="statistics_theme.identity-residence-travel">
<source></source>
<translation>户籍、证件、出入境</translation>
</message>
<message id="statistics_theme.traffic">
<source></source>
<translation>交通出行</translation>
</message>
<message id="statistics_theme.home">
<source></source>
<translation>住房与物业</translation>
</message>
<message id="statistics_theme.shopping-and-money">
<source></source>
<translation>消费与金融</translation>
</message>
<message id="statistics_theme.business">
<source></source>
<translation>经营与纳税</translation>
</message>
<message id="statistics_theme.net-person-safety">
<source></source>
<translation>网络、人身与安全</translation>
</message>
<message id="statistics_theme.school">
<source></source>
<translation>教育</translation>
</message>
<message id="statistics_theme.country-farm-nature">
<source></source>
<translation>农村、农业与环境</translation>
</message>
<message id="statistics_theme.government-and-courts">
<source></source>
<translation>政府与司法</translation>
</message>
<message id="statistics_theme.other">
<source></source>
<translation>其他</translation>
</message>
<message id="error.publish.record">
<source></source>
<translation>内容有问题，什么也没有发布：{reason}</translation>
</message>
<message id="error.publish.taken">
<source></source>
<translation>{kind} {id} 已由另一个来源发布；请换一个编号。</translation>
</message>
<message id="portal.help.office_key">
<source></source>
<translation>给一个受理机关换新的密封钥匙</translation>
</message>
<message id="portal.office_key">
<source></source>
<translation>新钥匙已做好：{file}
请把它交给该机关的政府信息公开工作机构，从本机删去；再发布一次，终端就用新钥匙密封。旧钥匙请该机关留着：此前密封的申请要用它拆。</translation>
</message>
<message id="error.office_key.no_agency">
<source></source>
<translation>没有发布过机关 {agency}；请先发布它的记录。</translation>
</message>
<message id="error.portal.address">
<source></source>
<translation>门户不能在 {host} 端口 {port} 上提供服务（{reason}）；请看是否已有程序占用，或地址不是本机的。</translation>
</message>
<message id="error.portal.unexpected">
<source></source>
<translation>出了没有料到的错（{kind}，{place}）；没有写下任何人填的内容。请把这一行告诉维护者。</translation>
</message>
<message id="error.portal.database">
<source></source>
<translation>门户的数据库打不开或写不进（{reason}）；请检查它的地址、服务和磁盘，然后再试一次；库里原有的内容没有改动。</translation>
</message>
<message id="error.intake.conflict">
<source></source>
<translation>这个回执号已收到过内容不同的申请：{receipt}</translation>
</message>
<message id="error.intake.unknown">
<source></source>
<translation>没有这个回执号：{receipt}</translation>
</message>
<message id="error.intake.step">
<source></source>
<translation>申请 {receipt} 现在的状态是“{state}”，不能这样办理。</translation>
</message>
<message id="error.statistics.unsigned">
<source></source>
<translation>统计没有终端的有效签名。</translation>
</message>
<message id="error.statistics.day">
<source></source>
<translation>{day} 的统计不能接收：日期在将来，或已过去太久。</translation>
</message>
<message id="error.office_key.missing">
<source></source>
<translation>缺少 {agency} 的私钥（{key}）；请从保管人处取来放进 offices 目录。</translation>
</message>
<message id="error.office_key.unreadable">
<source></source>
<translation>读不出私钥文件 {file}；请从备份恢复。</translation>
</message>
<message id="status.title">
<source></source>
<translation>政府信息公开申请办理情况</translation>
</message>
<message id="status.number">
<source></source>
<translation>回执号</translation>
</message>
<message id="status.agency">
<source></source>
<translation>受理机关</translation>
</message>
<message id="status.state">
<source></source>
<translation>现在的状态</translation>
</message>
<message id="status.deadline">
<source></source>
<translation>最晚答复日</translation>
</message>
<message id="status.provisional">
<source></source>
<translation>次年放假安排公布后可能变动</translation>
</message>
<message id="status.unknown">
<source></source>
<translation>没有查到这个回执号。请核对后再试；刚提交的申请可能需要一点时间才能查到。</translation>
</message>
<message id="status.foot">
<source></source>
<translation>本页不显示任何个人信息。如有疑问，请联系受理机关的信息公开工作机构，或拨打 12345。</translation>
</message>
<message id="request_state.waiting">
<source></source>
<translation>已提交，正在送达</translation>
</message>
<message id="request_state.received">
<source></source>
<translation>已收到</translation>
</message>
<message id="request_state.correction_requested">
<source></source>
<translation>请补正材料</translation>
</message>
<message id="request_state.corrected">
<source></source>
<translation>已补正</translation>
</message>
<message id="request_state.extended">
<source></source>
<translation>已延期答复</translation>
</message>
<message id="request_state.answered">
<source></source>
<translation>已答复</translation>
</message>
<message id="request_state.withdrawn">
<source></source>
<translation>已撤回</translation>
</message>
<message id="portal.help.publish.progress">
<source></source>
<translation>只发布各申请的办理进度</translation>
</message>
<message id="status.replaced_by">
<source></source>
<translation>由《{title}》替代</translation>
</message>
<message id="status.document.foot">
<source></source>
<translation>以发布机关公布的正式文本为准。</translation>
</message>
<message id="status.document.unknown">
<source></source>
<translation>这份文件已经撤下，或地址有误。</translation>
</message>
</context>
</TS>
