<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
<name></name>
<message id="validity.in_force">
<source></source>
<translation type="unfinished">現行有效</translation>
</message>
<message id="validity.not_yet">
<source></source>
<translation type="unfinished">尚未施行</translation>
</message>
<message id="validity.amended">
<source></source>
<translation type="unfinished">已修改</translation>
</message>
<message id="validity.repealed">
<source></source>
<translation type="unfinished">已廢止</translation>
</message>
<message id="validity.expired">
<source></source>
<translation type="unfinished">已失效</translation>
</message>
<message id="validity.unstated">
<source></source>
<translation type="unfinished">有效性待核實</translation>
</message>
<message id="document_kind.constitution">
<source></source>
<translation type="unfinished">憲法</translation>
</message>
<message id="document_kind.law">
<source></source>
<translation type="unfinished">法律</translation>
</message>
<message id="document_kind.administrative_regulation">
<source></source>
<translation type="unfinished">行政法規</translation>
</message>
<message id="document_kind.supervisory_regulation">
<source></source>
<translation type="unfinished">監察法規</translation>
</message>
<message id="document_kind.local_regulation">
<source></source>
<translation type="unfinished">地方性法規</translation>
</message>
<message id="document_kind.judicial_interpretation">
<source></source>
<translation type="unfinished">司法解釋</translation>
</message>
<message id="document_kind.department_rule">
<source></source>
<translation type="unfinished">部門規章</translation>
</message>
<message id="document_kind.local_rule">
<source></source>
<translation type="unfinished">地方政府規章</translation>
</message>
<message id="document_kind.normative">
<source></source>
<translation type="unfinished">行政規範性檔案</translation>
</message>
<message id="document_kind.policy">
<source></source>
<translation type="unfinished">政策檔案</translation>
</message>
<message id="document_kind.case">
<source></source>
<translation type="unfinished">案例</translation>
</message>
<message id="document_kind.other">
<source></source>
<translation type="unfinished">其他</translation>
</message>
<message id="category.regulations">
<source></source>
<translation type="unfinished">法規規章和規範性檔案</translation>
</message>
<message id="category.organisation">
<source></source>
<translation type="unfinished">機構職能與聯絡方式</translation>
</message>
<message id="category.plans">
<source></source>
<translation type="unfinished">規劃計劃</translation>
</message>
<message id="category.statistics">
<source></source>
<translation type="unfinished">統計資訊</translation>
</message>
<message id="category.permits">
<source></source>
<translation type="unfinished">行政許可和辦事服務</translation>
</message>
<message id="category.penalties">
<source></source>
<translation type="unfinished">行政處罰和強制</translation>
</message>
<message id="category.budgets">
<source></source>
<translation type="unfinished">財政預算決算</translation>
</message>
<message id="category.fees">
<source></source>
<translation type="unfinished">行政事業性收費</translation>
</message>
<message id="category.procurement">
<source></source>
<translation type="unfinished">政府採購</translation>
</message>
<message id="category.projects">
<source></source>
<translation type="unfinished">重大建設專案</translation>
</message>
<message id="category.livelihood">
<source></source>
<translation type="unfinished">扶貧教育醫療社保就業</translation>
</message>
<message id="category.emergencies">
<source></source>
<translation type="unfinished">應急管理</translation>
</message>
<message id="category.safety">
<source></source>
<translation type="unfinished">環保衛生安全食藥監管</translation>
</message>
<message id="category.recruitment">
<source></source>
<translation type="unfinished">公務員招考</translation>
</message>
<message id="category.land">
<source></source>
<translation type="unfinished">徵地徵收與公共事業</translation>
</message>
<message id="category.other">
<source></source>
<translation type="unfinished">其他應公開的資訊</translation>
</message>
<message id="explainer_form.text">
<source></source>
<translation type="unfinished">文字解讀</translation>
</message>
<message id="explainer_form.illustrated">
<source></source>
<translation type="unfinished">圖解</translation>
</message>
<message id="explainer_form.video">
<source></source>
<translation type="unfinished">影片解讀</translation>
</message>
<message id="explainer_form.animation">
<source></source>
<translation type="unfinished">動漫解讀</translation>
</message>
<message id="explainer_form.audio">
<source></source>
<translation type="unfinished">音訊解讀</translation>
</message>
<message id="explainer_form.questions">
<source></source>
<translation type="unfinished">問答解讀</translation>
</message>
<message id="fee_list.administrative">
<source></source>
<translation type="unfinished">行政事業性收費</translation>
</message>
<message id="fee_list.enterprise">
<source></source>
<translation type="unfinished">涉企行政事業性收費</translation>
</message>
<message id="fee_list.fund">
<source></source>
<translation type="unfinished">政府性基金</translation>
</message>
</context>
</TS>
