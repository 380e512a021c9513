<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
<name></name>
<message id="shell.language.name">
<source></source>
<translation>한국어</translation>
</message>
<message id="shell.name">
<source></source>
<translation>밍촹 · 정보공개 단말기</translation>
</message>
<message id="shell.sample">
<source></source>
<translation>예시</translation>
</message>
<message id="shell.back">
<source></source>
<translation>뒤로</translation>
</message>
<message id="shell.home">
<source></source>
<translation>홈</translation>
</message>
<message id="shell.display">
<source></source>
<translation>보기</translation>
</message>
<message id="shell.speak">
<source></source>
<translation>읽어 주기</translation>
</message>
<message id="shell.speak.stop">
<source></source>
<translation>멈춤</translation>
</message>
<message id="shell.finish">
<source></source>
<translation>끝내기</translation>
</message>
<message id="shell.help">
<source></source>
<translation>도움</translation>
</message>
<message id="shell.help.title">
<source></source>
<translation>도움 요청</translation>
</message>
<message id="shell.help.call">
<source></source>
<translation>직원 부르기</translation>
</message>
<message id="shell.help.cancel">
<source></source>
<translation>취소</translation>
</message>
<message id="shell.close">
<source></source>
<translation>닫기</translation>
</message>
<message id="shell.page_up">
<source></source>
<translation>이전 쪽</translation>
</message>
<message id="shell.page_down">
<source></source>
<translation>다음 쪽</translation>
</message>
<message id="shell.rest.touch">
<source></source>
<translation>화면을 눌러 시작하세요</translation>
</message>
<message id="shell.rest.line">
<source></source>
<translation>직접 이용하실 수 있습니다</translation>
</message>
<message id="shell.display.title">
<source></source>
<translation>보기 편하게</translation>
</message>
<message id="shell.display.done">
<source></source>
<translation>완료</translation>
</message>
<message id="shell.finish.title">
<source></source>
<translation>끝내고 지울까요?</translation>
</message>
<message id="shell.finish.yes">
<source></source>
<translation>끝내고 지우기</translation>
</message>
<message id="shell.finish.no">
<source></source>
<translation>계속</translation>
</message>
<message id="shell.idle.title">
<source></source>
<translation>계속하시겠습니까?</translation>
</message>
<message id="shell.idle.stay">
<source></source>
<translation>계속</translation>
</message>
<message id="home.question">
<source></source>
<translation>무엇을 찾으십니까?</translation>
</message>
<message id="home.browse">
<source></source>
<translation>정보 찾기</translation>
</message>
<message id="home.explained">
<source></source>
<translation>정책 해설</translation>
</message>
<message id="home.apply">
<source></source>
<translation>공개 신청</translation>
</message>
<message id="home.follow">
<source></source>
<translation>신청 확인</translation>
</message>
<message id="home.register">
<source></source>
<translation>규범 문서</translation>
</message>
<message id="home.call">
<source></source>
<translation>전화번호</translation>
</message>
<message id="home.fees">
<source></source>
<translation>수수료</translation>
</message>
<message id="home.consultations">
<source></source>
<translation>의견 수렴</translation>
</message>
<message id="home.topics">
<source></source>
<translation>특집</translation>
</message>
<message id="search.title">
<source></source>
<translation>검색</translation>
</message>
<message id="search.placeholder">
<source></source>
<translation>알고 싶은 것, 제목 또는 문서 번호</translation>
</message>
<message id="validity.in_force">
<source></source>
<translation>시행 중</translation>
</message>
<message id="validity.repealed">
<source></source>
<translation>폐지</translation>
</message>
<message id="validity.expired">
<source></source>
<translation>실효</translation>
</message>
<message id="validity.amended">
<source></source>
<translation>개정됨</translation>
</message>
</context>
</TS>
