<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK">
<context>
<name></name>
<message id="shell.name">
<source></source>
<translation type="unfinished">明窗 · 政務公開自助終端</translation>
</message>
<message id="gallery.title">
<source></source>
<translation type="unfinished">控件一覽</translation>
</message>
<message id="gallery.colour">
<source></source>
<translation type="unfinished">顏色</translation>
</message>
<message id="gallery.type">
<source></source>
<translation type="unfinished">字號</translation>
</message>
<message id="gallery.buttons">
<source></source>
<translation type="unfinished">按鈕</translation>
</message>
<message id="gallery.choices">
<source></source>
<translation type="unfinished">選擇</translation>
</message>
<message id="gallery.fields">
<source></source>
<translation type="unfinished">填寫</translation>
</message>
<message id="gallery.told">
<source></source>
<translation type="unfinished">提示與標記</translation>
</message>
<message id="gallery.rows">
<source></source>
<translation type="unfinished">列表、方塊與表</translation>
</message>
<message id="gallery.state.normal">
<source></source>
<translation type="unfinished">正常</translation>
</message>
<message id="gallery.state.focused">
<source></source>
<translation type="unfinished">選到</translation>
</message>
<message id="gallery.state.pressed">
<source></source>
<translation type="unfinished">按下</translation>
</message>
<message id="gallery.state.checked">
<source></source>
<translation type="unfinished">打開</translation>
</message>
<message id="gallery.sheet">
<source></source>
<translation type="unfinished">彈出的面板</translation>
</message>
<message id="gallery.off">
<source></source>
<translation type="unfinished">不可用</translation>
</message>
<message id="shell.sample">
<source></source>
<translation type="unfinished">示例</translation>
</message>
<message id="shell.back">
<source></source>
<translation type="unfinished">返回</translation>
</message>
<message id="shell.home">
<source></source>
<translation type="unfinished">首頁</translation>
</message>
<message id="shell.display">
<source></source>
<translation type="unfinished">顯示</translation>
</message>
<message id="shell.speak">
<source></source>
<translation type="unfinished">朗讀</translation>
</message>
<message id="shell.speak.stop">
<source></source>
<translation type="unfinished">停止</translation>
</message>
<message id="speech.bar">
<source></source>
<translation type="unfinished">正在朗讀</translation>
</message>
<message id="speech.back">
<source></source>
<translation type="unfinished">上一句</translation>
</message>
<message id="speech.pause">
<source></source>
<translation type="unfinished">暫停</translation>
</message>
<message id="speech.resume">
<source></source>
<translation type="unfinished">繼續</translation>
</message>
<message id="speech.slower">
<source></source>
<translation type="unfinished">慢一點</translation>
</message>
<message id="speech.faster">
<source></source>
<translation type="unfinished">快一點</translation>
</message>
<message id="speech.softer">
<source></source>
<translation type="unfinished">小聲點</translation>
</message>
<message id="speech.louder">
<source></source>
<translation type="unfinished">大聲點</translation>
</message>
<message id="speech.silent">
<source></source>
<translation type="unfinished">本機現在沒有聲音，只顯示字幕</translation>
</message>
<message id="spoken.welcome">
<source></source>
<translation type="unfinished">讀屏已打開。用方向鍵移動，確認鍵選擇；星號鍵朗讀整頁，加減號調音量。</translation>
</message>
<message id="spoken.role.button">
<source></source>
<translation type="unfinished">按鈕</translation>
</message>
<message id="spoken.role.link">
<source></source>
<translation type="unfinished">鏈接</translation>
</message>
<message id="spoken.role.checkbox">
<source></source>
<translation type="unfinished">複選框</translation>
</message>
<message id="spoken.role.choice">
<source></source>
<translation type="unfinished">選項</translation>
</message>
<message id="spoken.role.field">
<source></source>
<translation type="unfinished">輸入框</translation>
</message>
<message id="spoken.role.tab">
<source></source>
<translation type="unfinished">標籤</translation>
</message>
<message id="spoken.role.slider">
<source></source>
<translation type="unfinished">滑塊</translation>
</message>
<message id="spoken.role.dialog">
<source></source>
<translation type="unfinished">對話框</translation>
</message>
<message id="spoken.state.on">
<source></source>
<translation type="unfinished">已選中</translation>
</message>
<message id="spoken.state.off">
<source></source>
<translation type="unfinished">未選中</translation>
</message>
<message id="spoken.state.disabled">
<source></source>
<translation type="unfinished">不可用</translation>
</message>
<message id="spoken.state.empty">
<source></source>
<translation type="unfinished">空白</translation>
</message>
<message id="spoken.typed.secret">
<source></source>
<translation type="unfinished">已輸入一位</translation>
</message>
<message id="spoken.typed.removed">
<source></source>
<translation type="unfinished">刪除 {text}</translation>
</message>
<message id="shell.language.name">
<source></source>
<translation type="unfinished">繁體中文（香港）</translation>
</message>
<message id="shell.finish">
<source></source>
<translation type="unfinished">結束</translation>
</message>
<message id="shell.help">
<source></source>
<translation type="unfinished">求助</translation>
</message>
<message id="shell.help.title">
<source></source>
<translation type="unfinished">呼叫幫助</translation>
</message>
<message id="shell.help.hall">
<source></source>
<translation type="unfinished">大廳服務電話</translation>
</message>
<message id="shell.help.call">
<source></source>
<translation type="unfinished">請工作人員過來</translation>
</message>
<message id="shell.help.called">
<source></source>
<translation type="unfinished">已通知工作人員，請稍等。您可以繼續使用。</translation>
</message>
<message id="shell.help.cancel">
<source></source>
<translation type="unfinished">不用來了</translation>
</message>
<message id="shell.help.failed">
<source></source>
<translation type="unfinished">沒能通知工作人員，請打電話或到服務枱。</translation>
</message>
<message id="shell.help.keys">
<source></source>
<translation type="unfinished">用小鍵盤也能操作：方向鍵移動，回車確定，退格鍵返回，Home 鍵回首頁，F1 鍵求助。</translation>
</message>
<message id="shell.dock">
<source></source>
<translation type="unfinished">常用按鈕</translation>
</message>
<message id="shell.close">
<source></source>
<translation type="unfinished">關閉</translation>
</message>
<message id="shell.field.clear">
<source></source>
<translation type="unfinished">清空</translation>
</message>
<message id="undo.undo">
<source></source>
<translation type="unfinished">撤銷</translation>
</message>
<message id="undo.cleared">
<source></source>
<translation type="unfinished">已刪掉，可以撤銷</translation>
</message>
<message id="undo.removed">
<source></source>
<translation type="unfinished">已刪掉一個字，可以撤銷</translation>
</message>
<message id="undo.replaced">
<source></source>
<translation type="unfinished">已換成別的字，可以撤銷</translation>
</message>
<message id="undo.condition">
<source></source>
<translation type="unfinished">已去掉一個條件，可以撤銷</translation>
</message>
<message id="undo.ink">
<source></source>
<translation type="unfinished">筆畫已擦掉，可以撤銷</translation>
</message>
<message id="undo.call">
<source></source>
<translation type="unfinished">呼叫已取消，可以撤銷</translation>
</message>
<message id="undo.form">
<source></source>
<translation type="unfinished">沒填完的申請還在</translation>
</message>
<message id="undo.form.resume">
<source></source>
<translation type="unfinished">繼續填寫</translation>
</message>
<message id="shell.page_up">
<source></source>
<translation type="unfinished">向上翻</translation>
</message>
<message id="shell.page_down">
<source></source>
<translation type="unfinished">向下翻</translation>
</message>
<message id="shell.qr.name">
<source></source>
<translation type="unfinished">二維碼</translation>
</message>
<message id="shell.display.title">
<source></source>
<translation type="unfinished">怎樣看得舒服</translation>
</message>
<message id="shell.display.elder">
<source></source>
<translation type="unfinished">長者模式</translation>
</message>
<message id="shell.display.elder.line">
<source></source>
<translation type="unfinished">字更大，沒有動畫，等待更久</translation>
</message>
<message id="shell.display.text_size">
<source></source>
<translation type="unfinished">字的大小</translation>
</message>
<message id="shell.display.size.small">
<source></source>
<translation type="unfinished">小</translation>
</message>
<message id="shell.display.size.standard">
<source></source>
<translation type="unfinished">標準</translation>
</message>
<message id="shell.display.size.large">
<source></source>
<translation type="unfinished">大</translation>
</message>
<message id="shell.display.size.larger">
<source></source>
<translation type="unfinished">更大</translation>
</message>
<message id="shell.display.size.largest">
<source></source>
<translation type="unfinished">最大</translation>
</message>
<message id="shell.display.contrast">
<source></source>
<translation type="unfinished">顏色</translation>
</message>
<message id="shell.display.contrast.light">
<source></source>
<translation type="unfinished">明亮</translation>
</message>
<message id="shell.display.contrast.dark">
<source></source>
<translation type="unfinished">深色</translation>
</message>
<message id="shell.display.contrast.yellow">
<source></source>
<translation type="unfinished">黑底黃字</translation>
</message>
<message id="shell.display.low">
<source></source>
<translation type="unfinished">低位操作</translation>
</message>
<message id="shell.display.low.line">
<source></source>
<translation type="unfinished">按鈕都移到屏幕下方，坐着也夠得到</translation>
</message>
<message id="shell.display.spoken">
<source></source>
<translation type="unfinished">讀屏（盲人）</translation>
</message>
<message id="shell.display.spoken.line">
<source></source>
<translation type="unfinished">每個按鈕、每一頁都讀出來；插上耳機會自動打開</translation>
</message>
<message id="shell.display.done">
<source></source>
<translation type="unfinished">好了</translation>
</message>
<message id="shell.finish.title">
<source></source>
<translation type="unfinished">結束並清除？</translation>
</message>
<message id="shell.finish.line">
<source></source>
<translation type="unfinished">您輸入的內容會全部清除，下一位看不到。已經提交的申請不受影響。</translation>
</message>
<message id="shell.finish.yes">
<source></source>
<translation type="unfinished">結束並清除</translation>
</message>
<message id="shell.finish.no">
<source></source>
<translation type="unfinished">繼續使用</translation>
</message>
<message id="shell.idle.title">
<source></source>
<translation type="unfinished">您還在嗎？</translation>
</message>
<message id="shell.idle.line">
<source></source>
<translation type="unfinished">{seconds} 秒後將自動結束，並清除您輸入的內容。</translation>
</message>
<message id="shell.idle.stay">
<source></source>
<translation type="unfinished">我還在，繼續使用</translation>
</message>
<message id="shell.rest.touch">
<source></source>
<translation type="unfinished">輕觸屏幕開始</translation>
</message>
<message id="shell.rest.private">
<source></source>
<translation type="unfinished">用完請按“結束”，您輸入的內容會全部清除</translation>
</message>
<message id="shell.rest.restarted">
<source></source>
<translation type="unfinished">工作人員請留意：本機今天已自動恢復 {count} 次</translation>
</message>
<message id="shell.rest.line">
<source></source>
<translation type="unfinished">在這裏可以自助辦理</translation>
</message>
<message id="shell.rest.find">
<source></source>
<translation type="unfinished">查政策法規</translation>
</message>
<message id="shell.rest.explained">
<source></source>
<translation type="unfinished">看政策解讀</translation>
</message>
<message id="shell.rest.apply">
<source></source>
<translation type="unfinished">申請公開信息</translation>
</message>
<message id="shell.rest.call">
<source></source>
<translation type="unfinished">找公開電話</translation>
</message>
<message id="shell.age">
<source></source>
<translation type="unfinished">注意：這裏的內容已有 {days} 天沒有更新，請以發佈機關為準。</translation>
</message>
<message id="shell.age.none">
<source></source>
<translation type="unfinished">這台終端還沒有收到內容，請告訴工作人員。</translation>
</message>
<message id="error.unexpected">
<source></source>
<translation type="unfinished">出了點問題，請再試一次或告訴工作人員。</translation>
</message>
<message id="month.1">
<source></source>
<translation type="unfinished">January</translation>
</message>
<message id="month.2">
<source></source>
<translation type="unfinished">February</translation>
</message>
<message id="month.3">
<source></source>
<translation type="unfinished">March</translation>
</message>
<message id="month.4">
<source></source>
<translation type="unfinished">April</translation>
</message>
<message id="month.5">
<source></source>
<translation type="unfinished">May</translation>
</message>
<message id="month.6">
<source></source>
<translation type="unfinished">June</translation>
</message>
<message id="month.7">
<source></source>
<translation type="unfinished">July</translation>
</message>
<message id="month.8">
<source></source>
<translation type="unfinished">August</translation>
</message>
<message id="month.9">
<source></source>
<translation type="unfinished">September</translation>
</message>
<message id="month.10">
<source></source>
<translation type="unfinished">October</translation>
</message>
<message id="month.11">
<source></source>
<translation type="unfinished">November</translation>
</message>
<message id="month.12">
<source></source>
<translation type="unfinished">December</translation>
</message>
<message id="home.question">
<source></source>
<translation type="unfinished">您想查什麼？</translation>
</message>
<message id="home.question.line">
<source></source>
<translation type="unfinished">政府信息，隨手可查</translation>
</message>
<message id="home.browse">
<source></source>
<translation type="unfinished">信息查詢</translation>
</message>
<message id="home.browse.line">
<source></source>
<translation type="unfinished">按類別、機關、地區瀏覽</translation>
</message>
<message id="home.explained">
<source></source>
<translation type="unfinished">政策解讀</translation>
</message>
<message id="home.explained.line">
<source></source>
<translation type="unfinished">圖解、視頻、問答</translation>
</message>
<message id="home.apply">
<source></source>
<translation type="unfinished">依申請公開</translation>
</message>
<message id="home.apply.line">
<source></source>
<translation type="unfinished">沒找到？向機關申請</translation>
</message>
<message id="home.follow">
<source></source>
<translation type="unfinished">辦理進度</translation>
</message>
<message id="home.follow.line">
<source></source>
<translation type="unfinished">憑回執號查詢</translation>
</message>
<message id="home.register">
<source></source>
<translation type="unfinished">規範性文件</translation>
</message>
<message id="home.register.line">
<source></source>
<translation type="unfinished">現行有效與已廢止</translation>
</message>
<message id="home.call">
<source></source>
<translation type="unfinished">公開電話</translation>
</message>
<message id="home.call.line">
<source></source>
<translation type="unfinished">各機關信息公開電話</translation>
</message>
<message id="home.fees">
<source></source>
<translation type="unfinished">收費清單</translation>
</message>
<message id="home.fees.line">
<source></source>
<translation type="unfinished">清單之外無收費</translation>
</message>
<message id="home.consultations">
<source></source>
<translation type="unfinished">徵求意見</translation>
</message>
<message id="home.consultations.line">
<source></source>
<translation type="unfinished">正在聽取您的意見</translation>
</message>
<message id="home.benefits">
<source></source>
<translation type="unfinished">惠企政策</translation>
</message>
<message id="home.benefits.line">
<source></source>
<translation type="unfinished">核心條款，一看就懂</translation>
</message>
<message id="home.topics">
<source></source>
<translation type="unfinished">專題</translation>
</message>
<message id="home.topics.line">
<source></source>
<translation type="unfinished">重點工作一處看</translation>
</message>
<message id="home.hotline">
<source></source>
<translation type="unfinished">有事也可以打 {number} 政務服務熱線</translation>
</message>
<message id="search.title">
<source></source>
<translation type="unfinished">查找</translation>
</message>
<message id="search.placeholder">
<source></source>
<translation type="unfinished">説説您想知道的事，或文件名、文號</translation>
</message>
<message id="hearing.speak">
<source></source>
<translation type="unfinished">説話</translation>
</message>
<message id="hearing.title">
<source></source>
<translation type="unfinished">説出您要查的事</translation>
</message>
<message id="hearing.starting">
<source></source>
<translation type="unfinished">正在打開麥克風……</translation>
</message>
<message id="hearing.listening">
<source></source>
<translation type="unfinished">請説話，我在聽</translation>
</message>
<message id="hearing.thinking">
<source></source>
<translation type="unfinished">正在辨認……</translation>
</message>
<message id="hearing.example">
<source></source>
<translation type="unfinished">例如：居住證怎麼辦</translation>
</message>
<message id="hearing.done">
<source></source>
<translation type="unfinished">説完了</translation>
</message>
<message id="hearing.heard">
<source></source>
<translation type="unfinished">您説的是哪一個？</translation>
</message>
<message id="hearing.again">
<source></source>
<translation type="unfinished">重説一遍</translation>
</message>
<message id="hearing.write">
<source></source>
<translation type="unfinished">不説了，我來寫</translation>
</message>
<message id="hearing.failed.quiet">
<source></source>
<translation type="unfinished">沒有聽到聲音，請靠近一點再説</translation>
</message>
<message id="hearing.failed.microphone">
<source></source>
<translation type="unfinished">麥克風用不了，請寫字輸入</translation>
</message>
<message id="hearing.failed.recogniser">
<source></source>
<translation type="unfinished">沒有聽懂，請再説一遍或寫字輸入</translation>
</message>
<message id="search.current_only">
<source></source>
<translation type="unfinished">不含已失效</translation>
</message>
<message id="search.any_validity">
<source></source>
<translation type="unfinished">包括已失效</translation>
</message>
<message id="search.filter.kind">
<source></source>
<translation type="unfinished">種類</translation>
</message>
<message id="search.filter.region">
<source></source>
<translation type="unfinished">地區</translation>
</message>
<message id="search.filter.agency">
<source></source>
<translation type="unfinished">機關</translation>
</message>
<message id="search.filter.year">
<source></source>
<translation type="unfinished">年份</translation>
</message>
<message id="search.total">
<source></source>
<translation type="unfinished">找到 {count} 份</translation>
</message>
<message id="search.hidden">
<source></source>
<translation type="unfinished">另有 {count} 份已失效未顯示</translation>
</message>
<message id="search.count">
<source></source>
<translation type="unfinished">{count} 份</translation>
</message>
<message id="search.older">
<source></source>
<translation type="unfinished">另有 {count} 箇舊版本</translation>
</message>
<message id="search.older.hide">
<source></source>
<translation type="unfinished">收起舊版本</translation>
</message>
<message id="search.why.number">
<source></source>
<translation type="unfinished">文號相符</translation>
</message>
<message id="search.why.article">
<source></source>
<translation type="unfinished">有您要的{meant}</translation>
</message>
<message id="search.why.title">
<source></source>
<translation type="unfinished">就是您説的文件名</translation>
</message>
<message id="search.why.title_part">
<source></source>
<translation type="unfinished">標題裏有“{said}”</translation>
</message>
<message id="search.why.title_short">
<source></source>
<translation type="unfinished">“{said}”説的就是它</translation>
</message>
<message id="search.why.words">
<source></source>
<translation type="unfinished">標題裏有您説的詞</translation>
</message>
<message id="search.why.alike">
<source></source>
<translation type="unfinished">名稱與“{said}”相近</translation>
</message>
<message id="search.why.sound">
<source></source>
<translation type="unfinished">讀音相符</translation>
</message>
<message id="search.why.everyday">
<source></source>
<translation type="unfinished">您説的“{said}”，對應“{meant}”</translation>
</message>
<message id="search.why.term">
<source></source>
<translation type="unfinished">講的是“{meant}”</translation>
</message>
<message id="search.why.text">
<source></source>
<translation type="unfinished">正文裏有您説的詞</translation>
</message>
<message id="search.why.meaning">
<source></source>
<translation type="unfinished">意思相近</translation>
</message>
<message id="search.why.place">
<source></source>
<translation type="unfinished">適用於{said}</translation>
</message>
<message id="search.understood">
<source></source>
<translation type="unfinished">這樣理解您的問題（點一下去掉）</translation>
</message>
<message id="search.part.place">
<source></source>
<translation type="unfinished">地區：{value}</translation>
</message>
<message id="search.part.agency">
<source></source>
<translation type="unfinished">機關：{value}</translation>
</message>
<message id="search.part.number">
<source></source>
<translation type="unfinished">文號：{value}</translation>
</message>
<message id="search.part.everyday">
<source></source>
<translation type="unfinished">{said} → {value}</translation>
</message>
<message id="search.part.article">
<source></source>
<translation type="unfinished">第{n}條</translation>
</message>
<message id="search.part.inserted">
<source></source>
<translation type="unfinished">第{n}條之{m}</translation>
</message>
<message id="search.part.year">
<source></source>
<translation type="unfinished">{first}年</translation>
</message>
<message id="search.part.years">
<source></source>
<translation type="unfinished">{first}—{last}年</translation>
</message>
<message id="search.part.since">
<source></source>
<translation type="unfinished">{first}年以來</translation>
</message>
<message id="search.part.until">
<source></source>
<translation type="unfinished">{last}年及以前</translation>
</message>
<message id="search.corrected">
<source></source>
<translation type="unfinished">按“{title}”為您查找</translation>
</message>
<message id="search.did_you_mean">
<source></source>
<translation type="unfinished">您要找的是不是“{title}”？</translation>
</message>
<message id="search.literally">
<source></source>
<translation type="unfinished">只按我寫的查</translation>
</message>
<message id="search.relaxed">
<source></source>
<translation type="unfinished">沒有完全符合的，放寬了：{parts}。下面是最接近的。</translation>
</message>
<message id="search.dropped">
<source></source>
<translation type="unfinished">沒有文件提到{words}，這些詞沒有用上。</translation>
</message>
<message id="search.spoken">
<source></source>
<translation type="unfinished">找到{count}份。</translation>
</message>
<message id="search.spoken.result">
<source></source>
<translation type="unfinished">第{at}份，{title}，{validity}。</translation>
</message>
<message id="search.hotline">
<source></source>
<translation type="unfinished">打 {number} 問一問</translation>
</message>
<message id="search.not_here">
<source></source>
<translation type="unfinished">沒有您要的？</translation>
</message>
<message id="search.no_choices">
<source></source>
<translation type="unfinished">沒有可選的</translation>
</message>
<message id="search.examples">
<source></source>
<translation type="unfinished">可以這樣問</translation>
</message>
<message id="search.suggest.title">
<source></source>
<translation type="unfinished">打開</translation>
</message>
<message id="search.suggest.agency">
<source></source>
<translation type="unfinished">機關</translation>
</message>
<message id="search.suggest.question">
<source></source>
<translation type="unfinished">查找</translation>
</message>
<message id="search.often_read">
<source></source>
<translation type="unfinished">大家常看</translation>
</message>
<message id="search.nothing">
<source></source>
<translation type="unfinished">沒有找到</translation>
</message>
<message id="search.nothing.line">
<source></source>
<translation type="unfinished">換個説法試試，或打 {number} 問一問。也可以向機關申請公開。</translation>
</message>
<message id="search.nearest">
<source></source>
<translation type="unfinished">最接近的</translation>
</message>
<message id="search.try">
<source></source>
<translation type="unfinished">或者看看這些問題</translation>
</message>
<message id="search.widen">
<source></source>
<translation type="unfinished">去掉全部篩選再查</translation>
</message>
<message id="search.nothing.said">
<source></source>
<translation type="unfinished">您寫的是：</translation>
</message>
<message id="search.show_hidden">
<source></source>
<translation type="unfinished">看看 {count} 份已失效的</translation>
</message>
<message id="search.browse_instead">
<source></source>
<translation type="unfinished">按類別瀏覽</translation>
</message>
<message id="search.apply_instead">
<source></source>
<translation type="unfinished">申請公開這個信息</translation>
</message>
<message id="browse.title">
<source></source>
<translation type="unfinished">信息查詢</translation>
</message>
<message id="browse.category">
<source></source>
<translation type="unfinished">類別</translation>
</message>
<message id="browse.kind">
<source></source>
<translation type="unfinished">種類</translation>
</message>
<message id="browse.agency">
<source></source>
<translation type="unfinished">機關</translation>
</message>
<message id="browse.region">
<source></source>
<translation type="unfinished">地區</translation>
</message>
<message id="browse.newest">
<source></source>
<translation type="unfinished">最新發布</translation>
</message>
<message id="browse.empty">
<source></source>
<translation type="unfinished">暫無</translation>
</message>
<message id="register.line">
<source></source>
<translation type="unfinished">這裏列出規範性文件和政策文件，包括已經廢止、失效的；被替代的會寫明由哪份文件替代。</translation>
</message>
<message id="register.replaced">
<source></source>
<translation type="unfinished">已由《{title}》替代</translation>
</message>
<message id="list.empty">
<source></source>
<translation type="unfinished">這裏還沒有內容</translation>
</message>
<message id="list.empty.line">
<source></source>
<translation type="unfinished">內容由門户發佈後自動出現。</translation>
</message>
<message id="reader.title">
<source></source>
<translation type="unfinished">閲讀</translation>
</message>
<message id="reader.number">
<source></source>
<translation type="unfinished">發文字號</translation>
</message>
<message id="reader.index_number">
<source></source>
<translation type="unfinished">索引號</translation>
</message>
<message id="reader.agency">
<source></source>
<translation type="unfinished">發文機關</translation>
</message>
<message id="reader.kind">
<source></source>
<translation type="unfinished">種類</translation>
</message>
<message id="reader.region">
<source></source>
<translation type="unfinished">適用地區</translation>
</message>
<message id="reader.written">
<source></source>
<translation type="unfinished">成文日期</translation>
</message>
<message id="reader.published">
<source></source>
<translation type="unfinished">發佈日期</translation>
</message>
<message id="reader.effective">
<source></source>
<translation type="unfinished">施行日期</translation>
</message>
<message id="reader.expires">
<source></source>
<translation type="unfinished">失效日期</translation>
</message>
<message id="reader.gone">
<source></source>
<translation type="unfinished">這份文件已經撤下，或不在這台終端上。</translation>
</message>
<message id="reader.contents.articles">
<source></source>
<translation type="unfinished">{heading}：{count}條</translation>
</message>
<message id="reader.contents">
<source></source>
<translation type="unfinished">目錄</translation>
</message>
<message id="reader.find">
<source></source>
<translation type="unfinished">頁內查找</translation>
</message>
<message id="reader.find.placeholder">
<source></source>
<translation type="unfinished">在本文中查找</translation>
</message>
<message id="reader.find.previous">
<source></source>
<translation type="unfinished">上一處</translation>
</message>
<message id="reader.find.next">
<source></source>
<translation type="unfinished">下一處</translation>
</message>
<message id="reader.aloud">
<source></source>
<translation type="unfinished">朗讀</translation>
</message>
<message id="reader.plain_words">
<source></source>
<translation type="unfinished">先看看通俗的説明</translation>
</message>
<message id="reader.related">
<source></source>
<translation type="unfinished">解讀與相關</translation>
</message>
<message id="reader.explainers">
<source></source>
<translation type="unfinished">政策解讀</translation>
</message>
<message id="reader.versions">
<source></source>
<translation type="unfinished">同一文件的其他版本</translation>
</message>
<message id="reader.cited">
<source></source>
<translation type="unfinished">相關文件</translation>
</message>
<message id="reader.topics">
<source></source>
<translation type="unfinished">相關專題</translation>
</message>
<message id="reader.often">
<source></source>
<translation type="unfinished">同類中大家常看</translation>
</message>
<message id="reader.attachments">
<source></source>
<translation type="unfinished">附件</translation>
</message>
<message id="reader.attachment.coming">
<source></source>
<translation type="unfinished">正在下載，稍後再來看</translation>
</message>
<message id="reader.attachment.phone">
<source></source>
<translation type="unfinished">請用手機掃碼在網站上查看</translation>
</message>
<message id="reader.take">
<source></source>
<translation type="unfinished">帶走</translation>
</message>
<message id="reader.take.scan">
<source></source>
<translation type="unfinished">用手機掃一掃，在官方網站上看</translation>
</message>
<message id="reader.take.none">
<source></source>
<translation type="unfinished">這份文件沒有網上的地址，可以打印帶走。</translation>
</message>
<message id="reader.ended_by">
<source></source>
<translation type="unfinished">這份文件已不再有效，由《{title}》替代。{day}</translation>
</message>
<message id="reader.ended">
<source></source>
<translation type="unfinished">這份文件已不再有效，僅供查閲。</translation>
</message>
<message id="reader.unstated">
<source></source>
<translation type="unfinished">來源沒有標明這份文件是否現行有效，使用前請向發佈機關核實。</translation>
</message>
<message id="reader.not_yet">
<source></source>
<translation type="unfinished">這份文件還沒有開始施行。</translation>
</message>
<message id="print.document">
<source></source>
<translation type="unfinished">打印這份文件</translation>
</message>
<message id="print.none">
<source></source>
<translation type="unfinished">沒有打印機</translation>
</message>
<message id="print.receipt">
<source></source>
<translation type="unfinished">打印回執</translation>
</message>
<message id="print.none_receipt">
<source></source>
<translation type="unfinished">沒有打印機，請用手機掃碼或抄下回執號</translation>
</message>
<message id="print.going">
<source></source>
<translation type="unfinished">正在打印……</translation>
</message>
<message id="print.done">
<source></source>
<translation type="unfinished">已送到打印機，請取走。</translation>
</message>
<message id="reader.reduced">
<source></source>
<translation type="unfinished">注意：本文有部分內容無法在本終端顯示，請以發文機關公佈的原文為準。</translation>
</message>
<message id="picture.broken">
<source></source>
<translation type="unfinished">這張圖片打不開</translation>
</message>
<message id="picture.smaller">
<source></source>
<translation type="unfinished">縮小</translation>
</message>
<message id="picture.larger">
<source></source>
<translation type="unfinished">放大</translation>
</message>
<message id="picture.left">
<source></source>
<translation type="unfinished">向左</translation>
</message>
<message id="picture.right">
<source></source>
<translation type="unfinished">向右</translation>
</message>
<message id="picture.open">
<source></source>
<translation type="unfinished">點開看大圖</translation>
</message>
<message id="explainers.all">
<source></source>
<translation type="unfinished">全部</translation>
</message>
<message id="explainer.documents">
<source></source>
<translation type="unfinished">解讀的文件</translation>
</message>
<message id="film.play">
<source></source>
<translation type="unfinished">播放</translation>
</message>
<message id="film.pause">
<source></source>
<translation type="unfinished">暫停</translation>
</message>
<message id="film.stop">
<source></source>
<translation type="unfinished">停止</translation>
</message>
<message id="film.no_captions">
<source></source>
<translation type="unfinished">這段視頻沒有字幕</translation>
</message>
<message id="film.broken">
<source></source>
<translation type="unfinished">這段視頻放不出來</translation>
</message>
<message id="agencies.line">
<source></source>
<translation type="unfinished">想問政策、問信息公開，打機關的公開電話；不知道找誰，打 {number}。</translation>
</message>
<message id="agencies.office_phone">
<source></source>
<translation type="unfinished">信息公開電話 {number}</translation>
</message>
<message id="agency.title">
<source></source>
<translation type="unfinished">機關</translation>
</message>
<message id="agency.office">
<source></source>
<translation type="unfinished">信息公開工作機構</translation>
</message>
<message id="agency.own">
<source></source>
<translation type="unfinished">機關聯繫方式</translation>
</message>
<message id="agency.name">
<source></source>
<translation type="unfinished">名稱</translation>
</message>
<message id="agency.telephone">
<source></source>
<translation type="unfinished">電話</translation>
</message>
<message id="agency.fax">
<source></source>
<translation type="unfinished">傳真</translation>
</message>
<message id="agency.address">
<source></source>
<translation type="unfinished">地址</translation>
</message>
<message id="agency.postcode">
<source></source>
<translation type="unfinished">郵編</translation>
</message>
<message id="agency.hours">
<source></source>
<translation type="unfinished">時間</translation>
</message>
<message id="agency.email">
<source></source>
<translation type="unfinished">郵箱</translation>
</message>
<message id="agency.duties">
<source></source>
<translation type="unfinished">主要職責</translation>
</message>
<message id="agency.documents">
<source></source>
<translation type="unfinished">看它發佈的文件</translation>
</message>
<message id="agency.apply">
<source></source>
<translation type="unfinished">向它申請公開信息</translation>
</message>
<message id="fees.line">
<source></source>
<translation type="unfinished">清單之外無收費。遇到清單上沒有的收費，可以拒絕並舉報。</translation>
</message>
<message id="fees.standard">
<source></source>
<translation type="unfinished">標準</translation>
</message>
<message id="fees.unit">
<source></source>
<translation type="unfinished">單位</translation>
</message>
<message id="fees.basis">
<source></source>
<translation type="unfinished">依據</translation>
</message>
<message id="fees.agency">
<source></source>
<translation type="unfinished">收取機關</translation>
</message>
<message id="fees.remark">
<source></source>
<translation type="unfinished">説明</translation>
</message>
<message id="consultation.open">
<source></source>
<translation type="unfinished">正在徵求</translation>
</message>
<message id="consultation.closed">
<source></source>
<translation type="unfinished">已結束</translation>
</message>
<message id="consultation.period">
<source></source>
<translation type="unfinished">{opens} 至 {closes}</translation>
</message>
<message id="consultation.feedback">
<source></source>
<translation type="unfinished">意見採納情況</translation>
</message>
<message id="benefits.no_application">
<source></source>
<translation type="unfinished">免申即享</translation>
</message>
<message id="benefits.entitled">
<source></source>
<translation type="unfinished">誰能享受</translation>
</message>
<message id="benefits.office">
<source></source>
<translation type="unfinished">辦理單位</translation>
</message>
<message id="benefits.contact">
<source></source>
<translation type="unfinished">聯繫方式</translation>
</message>
<message id="apply.back">
<source></source>
<translation type="unfinished">上一步</translation>
</message>
<message id="apply.next">
<source></source>
<translation type="unfinished">下一步</translation>
</message>
<message id="apply.submit">
<source></source>
<translation type="unfinished">提交申請</translation>
</message>
<message id="apply.submitting">
<source></source>
<translation type="unfinished">正在提交……</translation>
</message>
<message id="apply.not_found">
<source></source>
<translation type="unfinished">都不是，繼續申請</translation>
</message>
<message id="apply.change">
<source></source>
<translation type="unfinished">修改</translation>
</message>
<message id="apply.empty">
<source></source>
<translation type="unfinished">（沒有填寫）</translation>
</message>
<message id="apply.what">
<source></source>
<translation type="unfinished">您想要什麼信息？</translation>
</message>
<message id="apply.what.line">
<source></source>
<translation type="unfinished">寫文件名稱、文號，或用自己的話描述。</translation>
</message>
<message id="apply.what.example">
<source></source>
<translation type="unfinished">例如：2025年本區老舊小區加裝電梯補貼的標準</translation>
</message>
<message id="apply.published">
<source></source>
<translation type="unfinished">這些可能就是您要的</translation>
</message>
<message id="apply.published.line">
<source></source>
<translation type="unfinished">已經公開的信息不用申請，點開就能看。</translation>
</message>
<message id="apply.published.looking">
<source></source>
<translation type="unfinished">正在看看是否已經公開……</translation>
</message>
<message id="apply.published.none">
<source></source>
<translation type="unfinished">沒有找到已經公開的，可以繼續申請</translation>
</message>
<message id="apply.agency">
<source></source>
<translation type="unfinished">向哪個機關申請？</translation>
</message>
<message id="apply.agency.line">
<source></source>
<translation type="unfinished">誰製作的信息由誰答覆。不確定時選最接近的，機關會告訴您該找誰。</translation>
</message>
<message id="apply.agency.suggested">
<source></source>
<translation type="unfinished">看起來是這些機關</translation>
</message>
<message id="apply.agency.all">
<source></source>
<translation type="unfinished">全部機關</translation>
</message>
<message id="apply.applicant">
<source></source>
<translation type="unfinished">您以什麼身份申請？</translation>
</message>
<message id="apply.applicant.line">
<source></source>
<translation type="unfinished">個人選“公民”；公司、社團等選“法人或者其他組織”。</translation>
</message>
<message id="apply.name">
<source></source>
<translation type="unfinished">您的姓名</translation>
</message>
<message id="apply.name.line">
<source></source>
<translation type="unfinished">和身份證件上一樣。只有受理機關看得到。</translation>
</message>
<message id="apply.document">
<source></source>
<translation type="unfinished">您的證件</translation>
</message>
<message id="apply.document.line">
<source></source>
<translation type="unfinished">法律要求申請人提供身份證明（條例第二十九條）。</translation>
</message>
<message id="apply.telephone">
<source></source>
<translation type="unfinished">聯繫電話</translation>
</message>
<message id="apply.telephone.line">
<source></source>
<translation type="unfinished">機關需要補正或答覆時會打這個電話。</translation>
</message>
<message id="apply.organisation">
<source></source>
<translation type="unfinished">單位名稱和類型</translation>
</message>
<message id="apply.organisation.line">
<source></source>
<translation type="unfinished">填寫全稱。</translation>
</message>
<message id="apply.credit_code">
<source></source>
<translation type="unfinished">統一社會信用代碼</translation>
</message>
<message id="apply.credit_code.line">
<source></source>
<translation type="unfinished">營業執照上的18位代碼。</translation>
</message>
<message id="apply.legal_representative">
<source></source>
<translation type="unfinished">法定代表人</translation>
</message>
<message id="apply.contact">
<source></source>
<translation type="unfinished">聯繫人</translation>
</message>
<message id="apply.delivery">
<source></source>
<translation type="unfinished">您想怎樣拿到？</translation>
</message>
<message id="apply.delivery.line">
<source></source>
<translation type="unfinished">機關會盡量按您選的方式提供。</translation>
</message>
<message id="apply.address">
<source></source>
<translation type="unfinished">寄到哪裏？</translation>
</message>
<message id="apply.address.line">
<source></source>
<translation type="unfinished">寫清省、市、區、街道和門牌。</translation>
</message>
<message id="apply.email">
<source></source>
<translation type="unfinished">您的電子郵箱</translation>
</message>
<message id="apply.fax">
<source></source>
<translation type="unfinished">您的傳真號</translation>
</message>
<message id="apply.copy">
<source></source>
<translation type="unfinished">要什麼樣的文本？</translation>
</message>
<message id="apply.copy.line">
<source></source>
<translation type="unfinished">免費提供；只有數量過多時才可能收費（條例第四十二條）。</translation>
</message>
<message id="apply.more">
<source></source>
<translation type="unfinished">還有要補充的嗎？</translation>
</message>
<message id="apply.more.line">
<source></source>
<translation type="unfinished">都可以不填，直接點“下一步”。</translation>
</message>
<message id="apply.review">
<source></source>
<translation type="unfinished">請核對一遍</translation>
</message>
<message id="apply.sealed">
<source></source>
<translation type="unfinished">提交時，您的申請會立刻加密，只有受理機關能打開，這台終端上不留下您的個人信息。</translation>
</message>
<message id="receipt.done">
<source></source>
<translation type="unfinished">申請已提交</translation>
</message>
<message id="receipt.received">
<source></source>
<translation type="unfinished">收到日期</translation>
</message>
<message id="receipt.clock">
<source></source>
<translation type="unfinished">終端時鐘可能不準，日期以受理機關登記為準。</translation>
</message>
<message id="follow.question">
<source></source>
<translation type="unfinished">查申請辦到哪一步了</translation>
</message>
<message id="follow.line">
<source></source>
<translation type="unfinished">輸入回執上的號碼，或用掃碼器掃回執上的二維碼。</translation>
</message>
<message id="follow.look">
<source></source>
<translation type="unfinished">查詢</translation>
</message>
<message id="follow.elsewhere">
<source></source>
<translation type="unfinished">這份申請是在別的終端提交的，而本機現在連不上網。請稍後再查，或用手機掃下面的碼查看。</translation>
</message>
<message id="staff.title">
<source></source>
<translation type="unfinished">工作人員</translation>
</message>
<message id="staff.call">
<source></source>
<translation type="unfinished">求助</translation>
</message>
<message id="staff.call.line">
<source></source>
<translation type="unfinished">有人在這台終端求助。</translation>
</message>
<message id="staff.call.attended">
<source></source>
<translation type="unfinished">已經處理</translation>
</message>
<message id="staff.pin">
<source></source>
<translation type="unfinished">請輸入口令</translation>
</message>
<message id="staff.pin.label">
<source></source>
<translation type="unfinished">口令</translation>
</message>
<message id="staff.enter">
<source></source>
<translation type="unfinished">進入</translation>
</message>
<message id="staff.version">
<source></source>
<translation type="unfinished">版本</translation>
</message>
<message id="staff.sync">
<source></source>
<translation type="unfinished">上次同步</translation>
</message>
<message id="staff.sync_result">
<source></source>
<translation type="unfinished">同步結果</translation>
</message>
<message id="staff.library">
<source></source>
<translation type="unfinished">資料庫</translation>
</message>
<message id="staff.library.value">
<source></source>
<translation type="unfinished">{documents} 份文件，{megabytes} MB</translation>
</message>
<message id="staff.release">
<source></source>
<translation type="unfinished">內容批次</translation>
</message>
<message id="staff.release.value">
<source></source>
<translation type="unfinished">第 {sequence} 批（{day}）</translation>
</message>
<message id="staff.outbox">
<source></source>
<translation type="unfinished">申請箱</translation>
</message>
<message id="staff.outbox.value">
<source></source>
<translation type="unfinished">待送 {waiting} 份，最早 {oldest}；累計 {total} 份</translation>
</message>
<message id="staff.outbox_damaged">
<source></source>
<translation type="unfinished">申請箱曾損壞</translation>
</message>
<message id="staff.refused">
<source></source>
<translation type="unfinished">被門户拒收</translation>
</message>
<message id="staff.disk">
<source></source>
<translation type="unfinished">磁盤</translation>
</message>
<message id="staff.disk.value">
<source></source>
<translation type="unfinished">剩餘 {free} GB / {total} GB</translation>
</message>
<message id="staff.printer">
<source></source>
<translation type="unfinished">打印機</translation>
</message>
<message id="staff.printer.none">
<source></source>
<translation type="unfinished">沒有</translation>
</message>
<message id="staff.media">
<source></source>
<translation type="unfinished">圖片和視頻</translation>
</message>
<message id="staff.clock">
<source></source>
<translation type="unfinished">時鐘</translation>
</message>
<message id="staff.clock.doubt">
<source></source>
<translation type="unfinished">可能不準，請校準</translation>
</message>
<message id="staff.settings">
<source></source>
<translation type="unfinished">設置</translation>
</message>
<message id="staff.never">
<source></source>
<translation type="unfinished">從未</translation>
</message>
<message id="staff.minutes">
<source></source>
<translation type="unfinished">{count} 分鐘前</translation>
</message>
<message id="staff.hours">
<source></source>
<translation type="unfinished">{count} 小時前</translation>
</message>
<message id="staff.days">
<source></source>
<translation type="unfinished">{count} 天前</translation>
</message>
<message id="staff.sync_now">
<source></source>
<translation type="unfinished">立即同步</translation>
</message>
<message id="staff.sync.asked">
<source></source>
<translation type="unfinished">已通知同步程序，請稍候。</translation>
</message>
<message id="staff.import">
<source></source>
<translation type="unfinished">U 盤導入</translation>
</message>
<message id="staff.import.none">
<source></source>
<translation type="unfinished">沒有找到帶發佈內容的 U 盤。</translation>
</message>
<message id="staff.import.going">
<source></source>
<translation type="unfinished">正在導入……</translation>
</message>
<message id="staff.leave">
<source></source>
<translation type="unfinished">離開</translation>
</message>
<message id="staff.quit">
<source></source>
<translation type="unfinished">退出程序</translation>
</message>
<message id="staff.restarts">
<source></source>
<translation type="unfinished">24 小時內自動恢復次數</translation>
</message>
<message id="staff.log">
<source></source>
<translation type="unfinished">日誌</translation>
</message>
<message id="shell.colon">
<source></source>
<translation type="unfinished">：</translation>
</message>
<message id="shell.comma">
<source></source>
<translation type="unfinished">、</translation>
</message>
<message id="shell.age.damaged">
<source></source>
<translation type="unfinished">這台終端的資料庫損壞，正在等待修復，請告訴工作人員。</translation>
</message>
<message id="follow.asking">
<source></source>
<translation type="unfinished">正在向政務公開服務器查詢，請稍等……</translation>
</message>
<message id="follow.unknown">
<source></source>
<translation type="unfinished">沒有這個回執號，請對照回執再輸一遍。</translation>
</message>
<message id="staff.on_behalf">
<source></source>
<translation type="unfinished">代填口頭申請</translation>
</message>
<message id="reader.take.portal">
<source></source>
<translation type="unfinished">用手機掃一掃，在本市政務公開服務器上閲讀全文</translation>
</message>
</context>
</TS>
