<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name></name>
<message id="paper.form.title">
<source></source>
<translation>政府信息公开申请表</translation>
</message>
<message id="paper.form.received">
<source></source>
<translation>收到日期</translation>
</message>
<message id="paper.form.asked">
<source></source>
<translation>所需政府信息</translation>
</message>
<message id="paper.form.wished">
<source></source>
<translation>获取方式</translation>
</message>
<message id="paper.form.signature">
<source></source>
<translation>申请人签名（盖章）：</translation>
</message>
<message id="paper.form.date">
<source></source>
<translation>年　　月　　日</translation>
</message>
<message id="paper.receipt.title">
<source></source>
<translation>政府信息公开申请回执</translation>
</message>
<message id="paper.receipt.scan">
<source></source>
<translation>用手机扫一扫，随时查看办理情况</translation>
</message>
<message id="paper.receipt.keep">
<source></source>
<translation>请保存好回执号：凭它可在任何一台终端查询。回执上没有您的个人信息。</translation>
</message>
<message id="applicant.citizen">
<source></source>
<translation>公民</translation>
</message>
<message id="applicant.organisation">
<source></source>
<translation>法人或者其他组织</translation>
</message>
<message id="form.applicant">
<source></source>
<translation>申请人类型</translation>
</message>
<message id="form.name">
<source></source>
<translation>姓名</translation>
</message>
<message id="form.document_kind">
<source></source>
<translation>证件类型</translation>
</message>
<message id="form.document_number">
<source></source>
<translation>证件号码</translation>
</message>
<message id="form.organisation">
<source></source>
<translation>单位名称</translation>
</message>
<message id="form.organisation_kind">
<source></source>
<translation>组织类型</translation>
</message>
<message id="form.credit_code">
<source></source>
<translation>统一社会信用代码</translation>
</message>
<message id="form.legal_representative">
<source></source>
<translation>法定代表人</translation>
</message>
<message id="form.contact_person">
<source></source>
<translation>联系人</translation>
</message>
<message id="form.telephone">
<source></source>
<translation>联系电话</translation>
</message>
<message id="form.address">
<source></source>
<translation>联系地址</translation>
</message>
<message id="form.postcode">
<source></source>
<translation>邮政编码</translation>
</message>
<message id="form.fax">
<source></source>
<translation>传真</translation>
</message>
<message id="form.email">
<source></source>
<translation>电子邮箱</translation>
</message>
<message id="form.employer">
<source></source>
<translation>工作单位</translation>
</message>
<message id="form.agency">
<source></source>
<translation>受理机关</translation>
</message>
<message id="form.description">
<source></source>
<translation>所需信息的内容描述</translation>
</message>
<message id="form.information_title">
<source></source>
<translation>信息名称</translation>
</message>
<message id="form.information_number">
<source></source>
<translation>文号</translation>
</message>
<message id="form.purpose">
<source></source>
<translation>用途（选填）</translation>
</message>
<message id="form.delivery">
<source></source>
<translation>获取方式</translation>
</message>
<message id="form.copy">
<source></source>
<translation>载体形式</translation>
</message>
<message id="form.accept_other">
<source></source>
<translation>无法按要求提供时接受其他方式</translation>
</message>
<message id="form.filed_by">
<source></source>
<translation>提交人</translation>
</message>
<message id="form.language">
<source></source>
<translation>语言</translation>
</message>
<message id="form.yes">
<source></source>
<translation>是</translation>
</message>
<message id="form.no">
<source></source>
<translation>否</translation>
</message>
<message id="filed_by.self">
<source></source>
<translation>本人在终端提交</translation>
</message>
<message id="filed_by.staff">
<source></source>
<translation>口头提出，工作人员代为填写（条例第二十九条）</translation>
</message>
<message id="identity_document.resident_identity">
<source></source>
<translation>居民身份证</translation>
</message>
<message id="identity_document.passport">
<source></source>
<translation>护照</translation>
</message>
<message id="identity_document.hk_macao_permit">
<source></source>
<translation>港澳居民来往内地通行证或居住证</translation>
</message>
<message id="identity_document.taiwan_permit">
<source></source>
<translation>台湾居民来往大陆通行证或居住证</translation>
</message>
<message id="identity_document.foreign_residence">
<source></source>
<translation>外国人永久居留身份证</translation>
</message>
<message id="identity_document.military">
<source></source>
<translation>军官证或士兵证</translation>
</message>
<message id="identity_document.other">
<source></source>
<translation>其他证件</translation>
</message>
<message id="organisation_kind.enterprise">
<source></source>
<translation>工商企业</translation>
</message>
<message id="organisation_kind.research">
<source></source>
<translation>科研机构</translation>
</message>
<message id="organisation_kind.public_interest">
<source></source>
<translation>社会公益组织</translation>
</message>
<message id="organisation_kind.legal_service">
<source></source>
<translation>法律服务机构</translation>
</message>
<message id="organisation_kind.other">
<source></source>
<translation>其他</translation>
</message>
<message id="delivery.post">
<source></source>
<translation>邮寄</translation>
</message>
<message id="delivery.email">
<source></source>
<translation>电子邮件</translation>
</message>
<message id="delivery.fax">
<source></source>
<translation>传真</translation>
</message>
<message id="delivery.collect">
<source></source>
<translation>自行领取</translation>
</message>
<message id="delivery.read">
<source></source>
<translation>当场阅读、抄录</translation>
</message>
<message id="copy.paper">
<source></source>
<translation>纸质</translation>
</message>
<message id="copy.electronic">
<source></source>
<translation>电子文本</translation>
</message>
<message id="copy.disc">
<source></source>
<translation>光盘</translation>
</message>
<message id="copy.other">
<source></source>
<translation>其他</translation>
</message>
<message id="problem.description.missing">
<source></source>
<translation>请写下您想要什么信息。写不出名称，用自己的话描述也可以。</translation>
</message>
<message id="problem.description.short">
<source></source>
<translation>请再多写几个字，好让机关找得到。</translation>
</message>
<message id="problem.agency.missing">
<source></source>
<translation>请选一个受理机关。</translation>
</message>
<message id="problem.name.missing">
<source></source>
<translation>请填写姓名，和证件上一样。</translation>
</message>
<message id="problem.organisation.missing">
<source></source>
<translation>请填写单位的全称。</translation>
</message>
<message id="problem.document_number.missing">
<source></source>
<translation>请填写证件号码。</translation>
</message>
<message id="problem.identity.fifteen">
<source></source>
<translation>这是老的15位号码，2013年起已停用。请填写18位身份证号。</translation>
</message>
<message id="problem.identity.length">
<source></source>
<translation>身份证号应是18位，请数一数有没有漏掉或多按。</translation>
</message>
<message id="problem.identity.characters">
<source></source>
<translation>身份证号只有数字，最后一位可能是X。</translation>
</message>
<message id="problem.identity.region">
<source></source>
<translation>开头两位不是任何省份的代码，请对照证件检查。</translation>
</message>
<message id="problem.identity.birthday">
<source></source>
<translation>中间的出生日期不对，请对照证件检查第7到14位。</translation>
</message>
<message id="problem.identity.check">
<source></source>
<translation>号码里有一位按错了，请对照证件再看一遍。</translation>
</message>
<message id="problem.identity.other">
<source></source>
<translation>证件号码的样子不对，请对照证件检查。</translation>
</message>
<message id="problem.credit_code.missing">
<source></source>
<translation>请填写统一社会信用代码，在营业执照上。</translation>
</message>
<message id="problem.credit.length">
<source></source>
<translation>统一社会信用代码应是18位。</translation>
</message>
<message id="problem.credit.characters">
<source></source>
<translation>代码里有不该出现的字符（没有I、O、S、V、Z）。</translation>
</message>
<message id="problem.credit.check">
<source></source>
<translation>代码里有一位按错了，请对照营业执照再看一遍。</translation>
</message>
<message id="problem.legal_representative.missing">
<source></source>
<translation>请填写法定代表人的姓名。</translation>
</message>
<message id="problem.contact_person.missing">
<source></source>
<translation>请填写联系人的姓名。</translation>
</message>
<message id="problem.telephone.missing">
<source></source>
<translation>请留一个电话，机关好与您联系。</translation>
</message>
<message id="problem.telephone.mobile">
<source></source>
<translation>手机号应是11位，请数一数。</translation>
</message>
<message id="problem.telephone.other">
<source></source>
<translation>电话号码不对。座机请带区号，例如 0411-0000 0001。</translation>
</message>
<message id="problem.address.for_post">
<source></source>
<translation>选了邮寄，请填写收信地址。</translation>
</message>
<message id="problem.email.for_email">
<source></source>
<translation>选了电子邮件，请填写邮箱。</translation>
</message>
<message id="problem.fax.for_fax">
<source></source>
<translation>选了传真，请填写传真号。</translation>
</message>
<message id="problem.email.form">
<source></source>
<translation>邮箱的样子不对，例如 zhang@example.cn</translation>
</message>
<message id="problem.postcode.form">
<source></source>
<translation>邮政编码是6位数字。</translation>
</message>
<message id="error.request.problems">
<source></source>
<translation>申请表还有 {count} 处需要改正。</translation>
</message>
<message id="error.request.too_long">
<source></source>
<translation>申请太长了（描述最多 {limit} 个字）。请写得短一些，或把材料当面交给工作人员。</translation>
</message>
<message id="error.request.field_too_long">
<source></source>
<translation>“{field}”写得太长了，请写短一些。</translation>
</message>
<message id="error.request.json">
<source></source>
<translation>申请文件不符合格式，问题在“{field}”。格式见 docs/request.schema.json。</translation>
</message>
<message id="error.agency.unknown">
<source></source>
<translation>没有这个受理机关：{agency}</translation>
</message>
<message id="error.agency.takes_none">
<source></source>
<translation>{agency}不在这里受理申请，请选其他机关或询问工作人员。</translation>
</message>
<message id="error.agency.no_key">
<source></source>
<translation>暂时不能向{agency}提交：缺少它的密封公钥。您的申请没有保存，请联系工作人员。</translation>
</message>
<message id="error.sealing.key">
<source></source>
<translation>受理机关的密封公钥不对（{key}），没有提交。请联系工作人员。</translation>
</message>
<message id="error.sealing.unopened">
<source></source>
<translation>打不开申请 {receipt}：密钥不对，或内容被改动过（{key}）。</translation>
</message>
<message id="error.outbox.unopened">
<source></source>
<translation>打不开申请箱 {file}，请联系工作人员。</translation>
</message>
<message id="error.outbox.disk">
<source></source>
<translation>磁盘已满或有故障（{reason}），申请箱没有改动，里面的申请都还在。请检查磁盘。</translation>
</message>
<message id="error.outbox.full">
<source></source>
<translation>磁盘已满，申请没有提交。请联系工作人员；您也可以当面或邮寄申请。</translation>
</message>
<message id="error.outbox.unwritten">
<source></source>
<translation>申请没有写进磁盘，没有提交。请再试一次，或联系工作人员。</translation>
</message>
<message id="error.acknowledgement.false">
<source></source>
<translation>门户对 {receipt} 的确认不可信，申请继续保留。</translation>
</message>
<message id="error.device_key.unreadable">
<source></source>
<translation>读不出终端密钥 {file}；请用 mingchuang doctor 检查。</translation>
</message>
<message id="error.font.missing">
<source></source>
<translation>缺少字体文件 {file}；请重新安装。</translation>
</message>
<message id="error.pin.wrong">
<source></source>
<translation>口令不对。</translation>
</message>
<message id="error.pin.wait">
<source></source>
<translation>口令错误次数太多，请 {seconds} 秒后再试。</translation>
</message>
<message id="error.pin.short">
<source></source>
<translation>口令至少要 6 位数字。</translation>
</message>
<message id="error.pin.none">
<source></source>
<translation>还没有设置口令；请在命令行运行 mingchuang set-pin。</translation>
</message>
</context>
</TS>
