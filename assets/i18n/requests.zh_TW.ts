<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
<name></name>
<message id="paper.form.title">
<source></source>
<translation type="unfinished">政府資訊公開申請表</translation>
</message>
<message id="paper.form.received">
<source></source>
<translation type="unfinished">收到日期</translation>
</message>
<message id="paper.form.asked">
<source></source>
<translation type="unfinished">所需政府資訊</translation>
</message>
<message id="paper.form.wished">
<source></source>
<translation type="unfinished">獲取方式</translation>
</message>
<message id="paper.form.signature">
<source></source>
<translation type="unfinished">申請人簽名（蓋章）：</translation>
</message>
<message id="paper.form.date">
<source></source>
<translation type="unfinished">年　　月　　日</translation>
</message>
<message id="paper.receipt.title">
<source></source>
<translation type="unfinished">政府資訊公開申請回執</translation>
</message>
<message id="paper.receipt.scan">
<source></source>
<translation type="unfinished">用手機掃一掃，隨時檢視辦理情況</translation>
</message>
<message id="paper.receipt.keep">
<source></source>
<translation type="unfinished">請儲存好回執號：憑它可在任何一臺終端查詢。回執上沒有您的個人資訊。</translation>
</message>
<message id="applicant.citizen">
<source></source>
<translation type="unfinished">公民</translation>
</message>
<message id="applicant.organisation">
<source></source>
<translation type="unfinished">法人或者其他組織</translation>
</message>
<message id="form.applicant">
<source></source>
<translation type="unfinished">申請人型別</translation>
</message>
<message id="form.name">
<source></source>
<translation type="unfinished">姓名</translation>
</message>
<message id="form.document_kind">
<source></source>
<translation type="unfinished">證件型別</translation>
</message>
<message id="form.document_number">
<source></source>
<translation type="unfinished">證件號碼</translation>
</message>
<message id="form.organisation">
<source></source>
<translation type="unfinished">單位名稱</translation>
</message>
<message id="form.organisation_kind">
<source></source>
<translation type="unfinished">組織型別</translation>
</message>
<message id="form.credit_code">
<source></source>
<translation type="unfinished">統一社會信用程式碼</translation>
</message>
<message id="form.legal_representative">
<source></source>
<translation type="unfinished">法定代表人</translation>
</message>
<message id="form.contact_person">
<source></source>
<translation type="unfinished">聯絡人</translation>
</message>
<message id="form.telephone">
<source></source>
<translation type="unfinished">聯絡電話</translation>
</message>
<message id="form.address">
<source></source>
<translation type="unfinished">聯絡地址</translation>
</message>
<message id="form.postcode">
<source></source>
<translation type="unfinished">郵政編碼</translation>
</message>
<message id="form.fax">
<source></source>
<translation type="unfinished">傳真</translation>
</message>
<message id="form.email">
<source></source>
<translation type="unfinished">電子郵箱</translation>
</message>
<message id="form.employer">
<source></source>
<translation type="unfinished">工作單位</translation>
</message>
<message id="form.agency">
<source></source>
<translation type="unfinished">受理機關</translation>
</message>
<message id="form.description">
<source></source>
<translation type="unfinished">所需資訊的內容描述</translation>
</message>
<message id="form.information_title">
<source></source>
<translation type="unfinished">資訊名稱</translation>
</message>
<message id="form.information_number">
<source></source>
<translation type="unfinished">文號</translation>
</message>
<message id="form.purpose">
<source></source>
<translation type="unfinished">用途（選填）</translation>
</message>
<message id="form.delivery">
<source></source>
<translation type="unfinished">獲取方式</translation>
</message>
<message id="form.copy">
<source></source>
<translation type="unfinished">載體形式</translation>
</message>
<message id="form.accept_other">
<source></source>
<translation type="unfinished">無法按要求提供時接受其他方式</translation>
</message>
<message id="form.filed_by">
<source></source>
<translation type="unfinished">提交人</translation>
</message>
<message id="form.language">
<source></source>
<translation type="unfinished">語言</translation>
</message>
<message id="form.yes">
<source></source>
<translation type="unfinished">是</translation>
</message>
<message id="form.no">
<source></source>
<translation type="unfinished">否</translation>
</message>
<message id="filed_by.self">
<source></source>
<translation type="unfinished">本人在終端提交</translation>
</message>
<message id="filed_by.staff">
<source></source>
<translation type="unfinished">口頭提出，工作人員代為填寫（條例第二十九條）</translation>
</message>
<message id="identity_document.resident_identity">
<source></source>
<translation type="unfinished">居民身份證</translation>
</message>
<message id="identity_document.passport">
<source></source>
<translation type="unfinished">護照</translation>
</message>
<message id="identity_document.hk_macao_permit">
<source></source>
<translation type="unfinished">港澳居民來往內地通行證或居住證</translation>
</message>
<message id="identity_document.taiwan_permit">
<source></source>
<translation type="unfinished">臺灣居民來往大陸通行證或居住證</translation>
</message>
<message id="identity_document.foreign_residence">
<source></source>
<translation type="unfinished">外國人永久居留身份證</translation>
</message>
<message id="identity_document.military">
<source></source>
<translation type="unfinished">軍官證或士兵證</translation>
</message>
<message id="identity_document.other">
<source></source>
<translation type="unfinished">其他證件</translation>
</message>
<message id="organisation_kind.enterprise">
<source></source>
<translation type="unfinished">工商企業</translation>
</message>
<message id="organisation_kind.research">
<source></source>
<translation type="unfinished">科研機構</translation>
</message>
<message id="organisation_kind.public_interest">
<source></source>
<translation type="unfinished">社會公益組織</translation>
</message>
<message id="organisation_kind.legal_service">
<source></source>
<translation type="unfinished">法律服務機構</translation>
</message>
<message id="organisation_kind.other">
<source></source>
<translation type="unfinished">其他</translation>
</message>
<message id="delivery.post">
<source></source>
<translation type="unfinished">郵寄</translation>
</message>
<message id="delivery.email">
<source></source>
<translation type="unfinished">電子郵件</translation>
</message>
<message id="delivery.fax">
<source></source>
<translation type="unfinished">傳真</translation>
</message>
<message id="delivery.collect">
<source></source>
<translation type="unfinished">自行領取</translation>
</message>
<message id="delivery.read">
<source></source>
<translation type="unfinished">當場閱讀、抄錄</translation>
</message>
<message id="copy.paper">
<source></source>
<translation type="unfinished">紙質</translation>
</message>
<message id="copy.electronic">
<source></source>
<translation type="unfinished">電子文本</translation>
</message>
<message id="copy.disc">
<source></source>
<translation type="unfinished">光碟</translation>
</message>
<message id="copy.other">
<source></source>
<translation type="unfinished">其他</translation>
</message>
<message id="problem.description.missing">
<source></source>
<translation type="unfinished">請寫下您想要什麼資訊。寫不出名稱，用自己的話描述也可以。</translation>
</message>
<message id="problem.description.short">
<source></source>
<translation type="unfinished">請再多寫幾個字，好讓機關找得到。</translation>
</message>
<message id="problem.agency.missing">
<source></source>
<translation type="unfinished">請選一個受理機關。</translation>
</message>
<message id="problem.name.missing">
<source></source>
<translation type="unfinished">請填寫姓名，和證件上一樣。</translation>
</message>
<message id="problem.organisation.missing">
<source></source>
<translation type="unfinished">請填寫單位的全稱。</translation>
</message>
<message id="problem.document_number.missing">
<source></source>
<translation type="unfinished">請填寫證件號碼。</translation>
</message>
<message id="problem.identity.fifteen">
<source></source>
<translation type="unfinished">這是老的15位號碼，2013年起已停用。請填寫18位身份證號。</translation>
</message>
<message id="problem.identity.length">
<source></source>
<translation type="unfinished">身份證號應是18位，請數一數有沒有漏掉或多按。</translation>
</message>
<message id="problem.identity.characters">
<source></source>
<translation type="unfinished">身份證號只有數字，最後一位可能是X。</translation>
</message>
<message id="problem.identity.region">
<source></source>
<translation type="unfinished">開頭兩位不是任何省份的程式碼，請對照證件檢查。</translation>
</message>
<message id="problem.identity.birthday">
<source></source>
<translation type="unfinished">中間的出生日期不對，請對照證件檢查第7到14位。</translation>
</message>
<message id="problem.identity.check">
<source></source>
<translation type="unfinished">號碼裡有一位按錯了，請對照證件再看一遍。</translation>
</message>
<message id="problem.identity.other">
<source></source>
<translation type="unfinished">證件號碼的樣子不對，請對照證件檢查。</translation>
</message>
<message id="problem.credit_code.missing">
<source></source>
<translation type="unfinished">請填寫統一社會信用程式碼，在營業執照上。</translation>
</message>
<message id="problem.credit.length">
<source></source>
<translation type="unfinished">統一社會信用程式碼應是18位。</translation>
</message>
<message id="problem.credit.characters">
<source></source>
<translation type="unfinished">程式碼裡有不該出現的字元（沒有I、O、S、V、Z）。</translation>
</message>
<message id="problem.credit.check">
<source></source>
<translation type="unfinished">程式碼裡有一位按錯了，請對照營業執照再看一遍。</translation>
</message>
<message id="problem.legal_representative.missing">
<source></source>
<translation type="unfinished">請填寫法定代表人的姓名。</translation>
</message>
<message id="problem.contact_person.missing">
<source></source>
<translation type="unfinished">請填寫聯絡人的姓名。</translation>
</message>
<message id="problem.telephone.missing">
<source></source>
<translation type="unfinished">請留一個電話，機關好與您聯絡。</translation>
</message>
<message id="problem.telephone.mobile">
<source></source>
<translation type="unfinished">手機號應是11位，請數一數。</translation>
</message>
<message id="problem.telephone.other">
<source></source>
<translation type="unfinished">電話號碼不對。座機請帶區號，例如 0411-0000 0001。</translation>
</message>
<message id="problem.address.for_post">
<source></source>
<translation type="unfinished">選了郵寄，請填寫收信地址。</translation>
</message>
<message id="problem.email.for_email">
<source></source>
<translation type="unfinished">選了電子郵件，請填寫郵箱。</translation>
</message>
<message id="problem.fax.for_fax">
<source></source>
<translation type="unfinished">選了傳真，請填寫傳真號。</translation>
</message>
<message id="problem.email.form">
<source></source>
<translation type="unfinished">郵箱的樣子不對，例如 zhang@example.cn</translation>
</message>
<message id="problem.postcode.form">
<source></source>
<translation type="unfinished">郵政編碼是6位數字。</translation>
</message>
<message id="error.request.problems">
<source></source>
<translation type="unfinished">申請表還有 {count} 處需要改正。</translation>
</message>
<message id="error.request.too_long">
<source></source>
<translation type="unfinished">申請太長了（描述最多 {limit} 個字）。請寫得短一些，或把材料當面交給工作人員。</translation>
</message>
<message id="error.request.field_too_long">
<source></source>
<translation type="unfinished">“{field}”寫得太長了，請寫短一些。</translation>
</message>
<message id="error.request.json">
<source></source>
<translation type="unfinished">申請檔案不符合格式，問題在“{field}”。格式見 docs/request.schema.json。</translation>
</message>
<message id="error.agency.unknown">
<source></source>
<translation type="unfinished">沒有這個受理機關：{agency}</translation>
</message>
<message id="error.agency.takes_none">
<source></source>
<translation type="unfinished">{agency}不在這裡受理申請，請選其他機關或詢問工作人員。</translation>
</message>
<message id="error.agency.no_key">
<source></source>
<translation type="unfinished">暫時不能向{agency}提交：缺少它的密封公鑰。您的申請沒有儲存，請聯絡工作人員。</translation>
</message>
<message id="error.sealing.key">
<source></source>
<translation type="unfinished">受理機關的密封公鑰不對（{key}），沒有提交。請聯絡工作人員。</translation>
</message>
<message id="error.sealing.unopened">
<source></source>
<translation type="unfinished">打不開申請 {receipt}：金鑰不對，或內容被改動過（{key}）。</translation>
</message>
<message id="error.outbox.unopened">
<source></source>
<translation type="unfinished">打不開申請箱 {file}，請聯絡工作人員。</translation>
</message>
<message id="error.outbox.disk">
<source></source>
<translation type="unfinished">磁碟已滿或有故障（{reason}），申請箱沒有改動，裡面的申請都還在。請檢查磁碟。</translation>
</message>
<message id="error.outbox.full">
<source></source>
<translation type="unfinished">磁碟已滿，申請沒有提交。請聯絡工作人員；您也可以當面或郵寄申請。</translation>
</message>
<message id="error.outbox.unwritten">
<source></source>
<translation type="unfinished">申請沒有寫進磁碟，沒有提交。請再試一次，或聯絡工作人員。</translation>
</message>
<message id="error.acknowledgement.false">
<source></source>
<translation type="unfinished">門戶對 {receipt} 的確認不可信，申請繼續保留。</translation>
</message>
<message id="error.device_key.unreadable">
<source></source>
<translation type="unfinished">讀不出終端金鑰 {file}；請用 mingchuang doctor 檢查。</translation>
</message>
<message id="error.font.missing">
<source></source>
<translation type="unfinished">缺少字型檔案 {file}；請重新安裝。</translation>
</message>
<message id="error.pin.wrong">
<source></source>
<translation type="unfinished">口令不對。</translation>
</message>
<message id="error.pin.wait">
<source></source>
<translation type="unfinished">口令錯誤次數太多，請 {seconds} 秒後再試。</translation>
</message>
<message id="error.pin.short">
<source></source>
<translation type="unfinished">口令至少要 6 位數字。</translation>
</message>
<message id="error.pin.none">
<source></source>
<translation type="unfinished">還沒有設定口令；請在命令列執行 mingchuang set-pin。</translation>
</message>
</context>
</TS>
