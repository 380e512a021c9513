<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
<name></name>
<message id="shell.language.name">
<source></source>
<translation>日本語</translation>
</message>
<message id="shell.name">
<source></source>
<translation>明窓・行政情報公開端末</translation>
</message>
<message id="shell.sample">
<source></source>
<translation>見本</translation>
</message>
<message id="shell.back">
<source></source>
<translation>戻る</translation>
</message>
<message id="shell.home">
<source></source>
<translation>ホーム</translation>
</message>
<message id="shell.display">
<source></source>
<translation>表示</translation>
</message>
<message id="shell.speak">
<source></source>
<translation>読み上げ</translation>
</message>
<message id="shell.speak.stop">
<source></source>
<translation>停止</translation>
</message>
<message id="shell.finish">
<source></source>
<translation>終了</translation>
</message>
<message id="shell.help">
<source></source>
<translation>呼び出し</translation>
</message>
<message id="shell.help.title">
<source></source>
<translation>係員を呼ぶ</translation>
</message>
<message id="shell.help.call">
<source></source>
<translation>係員に来てもらう</translation>
</message>
<message id="shell.help.cancel">
<source></source>
<translation>取り消す</translation>
</message>
<message id="shell.close">
<source></source>
<translation>閉じる</translation>
</message>
<message id="shell.page_up">
<source></source>
<translation>前のページ</translation>
</message>
<message id="shell.page_down">
<source></source>
<translation>次のページ</translation>
</message>
<message id="shell.rest.touch">
<source></source>
<translation>画面に触れて始める</translation>
</message>
<message id="shell.rest.line">
<source></source>
<translation>ご自身で手続きできます</translation>
</message>
<message id="shell.display.title">
<source></source>
<translation>見やすさ</translation>
</message>
<message id="shell.display.done">
<source></source>
<translation>完了</translation>
</message>
<message id="shell.finish.title">
<source></source>
<translation>終了して消去しますか</translation>
</message>
<message id="shell.finish.yes">
<source></source>
<translation>終了して消去</translation>
</message>
<message id="shell.finish.no">
<source></source>
<translation>続ける</translation>
</message>
<message id="shell.idle.title">
<source></source>
<translation>続けますか</translation>
</message>
<message id="shell.idle.stay">
<source></source>
<translation>続ける</translation>
</message>
<message id="home.question">
<source></source>
<translation>何をお探しですか</translation>
</message>
<message id="home.browse">
<source></source>
<translation>情報を探す</translation>
</message>
<message id="home.explained">
<source></source>
<translation>政策の解説</translation>
</message>
<message id="home.apply">
<source></source>
<translation>公開を申請</translation>
</message>
<message id="home.follow">
<source></source>
<translation>申請の状況</translation>
</message>
<message id="home.register">
<source></source>
<translation>規範文書</translation>
</message>
<message id="home.call">
<source></source>
<translation>電話番号</translation>
</message>
<message id="home.fees">
<source></source>
<translation>料金</translation>
</message>
<message id="home.consultations">
<source></source>
<translation>意見募集</translation>
</message>
<message id="home.topics">
<source></source>
<translation>特集</translation>
</message>
<message id="search.title">
<source></source>
<translation>検索</translation>
</message>
<message id="search.placeholder">
<source></source>
<translation>知りたいこと、文書名、文書番号</translation>
</message>
<message id="validity.in_force">
<source></source>
<translation>有効</translation>
</message>
<message id="validity.repealed">
<source></source>
<translation>廃止</translation>
</message>
<message id="validity.expired">
<source></source>
<translation>失効</translation>
</message>
<message id="validity.amended">
<source></source>
<translation>改正済み</translation>
</message>
</context>
</TS>
