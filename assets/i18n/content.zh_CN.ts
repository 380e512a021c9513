<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name></name>
<message id="validity.in_force">
<source></source>
<translation>现行有效</translation>
</message>
<message id="validity.not_yet">
<source></source>
<translation>尚未施行</translation>
</message>
<message id="validity.amended">
<source></source>
<translation>已修改</translation>
</message>
<message id="validity.repealed">
<source></source>
<translation>已废止</translation>
</message>
<message id="validity.expired">
<source></source>
<translation>已失效</translation>
</message>
<message id="validity.unstated">
<source></source>
<translation>有效性待核实</translation>
</message>
<message id="document_kind.constitution">
<source></source>
<translation>宪法</translation>
</message>
<message id="document_kind.law">
<source></source>
<translation>法律</translation>
</message>
<message id="document_kind.administrative_regulation">
<source></source>
<translation>行政法规</translation>
</message>
<message id="document_kind.supervisory_regulation">
<source></source>
<translation>监察法规</translation>
</message>
<message id="document_kind.local_regulation">
<source></source>
<translation>地方性法规</translation>
</message>
<message id="document_kind.judicial_interpretation">
<source></source>
<translation>司法解释</translation>
</message>
<message id="document_kind.department_rule">
<source></source>
<translation>部门规章</translation>
</message>
<message id="document_kind.local_rule">
<source></source>
<translation>地方政府规章</translation>
</message>
<message id="document_kind.normative">
<source></source>
<translation>行政规范性文件</translation>
</message>
<message id="document_kind.policy">
<source></source>
<translation>政策文件</translation>
</message>
<message id="document_kind.case">
<source></source>
<translation>案例</translation>
</message>
<message id="document_kind.other">
<source></source>
<translation>其他</translation>
</message>
<message id="category.regulations">
<source></source>
<translation>法规规章和规范性文件</translation>
</message>
<message id="category.organisation">
<source></source>
<translation>机构职能与联系方式</translation>
</message>
<message id="category.plans">
<source></source>
<translation>规划计划</translation>
</message>
<message id="category.statistics">
<source></source>
<translation>统计信息</translation>
</message>
<message id="category.permits">
<source></source>
<translation>行政许可和办事服务</translation>
</message>
<message id="category.penalties">
<source></source>
<translation>行政处罚和强制</translation>
</message>
<message id="category.budgets">
<source></source>
<translation>财政预算决算</translation>
</message>
<message id="category.fees">
<source></source>
<translation>行政事业性收费</translation>
</message>
<message id="category.procurement">
<source></source>
<translation>政府采购</translation>
</message>
<message id="category.projects">
<source></source>
<translation>重大建设项目</translation>
</message>
<message id="category.livelihood">
<source></source>
<translation>扶贫教育医疗社保就业</translation>
</message>
<message id="category.emergencies">
<source></source>
<translation>应急管理</translation>
</message>
<message id="category.safety">
<source></source>
<translation>环保卫生安全食药监管</translation>
</message>
<message id="category.recruitment">
<source></source>
<translation>公务员招考</translation>
</message>
<message id="category.land">
<source></source>
<translation>征地征收与公共事业</translation>
</message>
<message id="category.other">
<source></source>
<translation>其他应公开的信息</translation>
</message>
<message id="explainer_form.text">
<source></source>
<translation>文字解读</translation>
</message>
<message id="explainer_form.illustrated">
<source></source>
<translation>图解</translation>
</message>
<message id="explainer_form.video">
<source></source>
<translation>视频解读</translation>
</message>
<message id="explainer_form.animation">
<source></source>
<translation>动漫解读</translation>
</message>
<message id="explainer_form.audio">
<source></source>
<translation>音频解读</translation>
</message>
<message id="explainer_form.questions">
<source></source>
<translation>问答解读</translation>
</message>
<message id="fee_list.administrative">
<source></source>
<translation>行政事业性收费</translation>
</message>
<message id="fee_list.enterprise">
<source></source>
<translation>涉企行政事业性收费</translation>
</message>
<message id="fee_list.fund">
<source></source>
<translation>政府性基金</translation>
</message>
</context>
</TS>
