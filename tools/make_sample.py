"""Make the bundled sample content: ``assets/sample/records.json`` and its media.

Run: ``python tools/make_sample.py`` (Pillow; ffmpeg and espeak-ng for the film).
"""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import chinese_calendar
from PIL import Image, ImageDraw, ImageFont

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "assets" / "sample"
FONTS = ROOT / "assets" / "fonts"
BLUE, RED, INK, SOFT, GROUND, PALE, GOLD = "#163d75", "#a1160f", "#1a1e24", "#434a54", "#f5f3ee", "#e3ebf6", "#f2b233"
NOTICE = "dl-gongkai-2023-2"

Record = dict[str, Any]


def font(size: int, bold: bool = False) -> ImageFont.FreeTypeFont:
    """Return our font at a size."""
    return ImageFont.truetype(str(FONTS / f"MingchuangSansSC-{'Bold' if bold else 'Regular'}.ttf"), size)


# -- the notice


def notice() -> Record:
    """Return the notice as a structured document, every word as printed."""
    lines = (ROOT / "tools" / "notice.txt").read_text("utf-8").splitlines()
    body: list[Record] = [
        {"block": "paragraph", "role": "salutation", "text": lines[1]},
        {"block": "paragraph", "text": lines[2]},
        {"block": "paragraph", "role": "signature", "text": lines[3]},
        {"block": "paragraph", "role": "date", "text": lines[4]},
        {"block": "heading", "level": 1, "text": lines[5]},
        {"block": "paragraph", "text": lines[6]},
    ]
    for line in lines[7:]:
        if re.match(r"[一二三四五六]、", line):
            body.append({"block": "heading", "level": 2, "text": line})
        elif task := re.match(r"(\d+\.[^。]*)。(.*)", line):
            body.append({"block": "heading", "level": 3, "text": task[1]})
            body.append({"block": "paragraph", "text": task[2]})
        else:
            body.append({"block": "paragraph", "text": line})
    return {
        "kind": "document", "id": NOTICE, "document_kind": "policy",
        "title": "关于印发《关于持续深化政务公开做好当前重点工作任务分解的通知》的通知",
        "short_title": "持续深化政务公开任务分解",
        "number": lines[0], "agency": "大连市政务公开领导小组办公室", "agency_id": "dl-zfb", "region": "大连",
        "category": "regulations", "written": "2023-07-17", "published": "2023-07-17", "effective": "2023-07-17",
        "keywords": ["政务公开", "依申请公开", "政策解读", "政务公开专区"],
        "body": body,
    }  # fmt: skip


# -- pictures


def wrapped(draw: ImageDraw.ImageDraw, text: str, face: ImageFont.FreeTypeFont, width: int) -> list[str]:
    """Break a text into lines of a width."""
    found, line = [], ""
    for character in text:
        if draw.textlength(line + character, font=face) > width and character not in "，。、；：":
            found.append(line)
            line = ""
        line += character
    return [*found, line]


TASKS = (
    ("公开更完整", "现行有效的规范性文件集中公开，废了的、改了的及时更新。", "第1项"),
    ("解读更好懂", "政府文件都有图解，“一类事”有动漫短视频。", "第2项"),
    ("先听您的意见", "该主动公开的政策，决策前先向社会征求意见。", "第4、5项"),
    ("惠企政策直达", "把核心条款、办理单位、联系方式说清楚，有的免申即享。", "第6项"),
    ("收费看得见", "三张收费清单常年公开，清单之外无收费。", "第8项"),
    ("电话有人接", "公开电话专人接听，政策咨询也答复。12345 帮您办诉求。", "第10、11项"),
    ("家门口就能办", "政务服务大厅设公开专区：自助查询、提交申请、看解读。", "第14项"),
)


def picture() -> Path:
    """Draw the tall illustrated explainer."""
    width, height = 1080, 760 + len(TASKS) * 430 + 560
    image = Image.new("RGB", (width, height), GROUND)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, width, 640), fill=BLUE)
    draw.rectangle((0, 0, width, 14), fill=RED)
    draw.pieslice((390, 90, 690, 390), 180, 360, fill="#ffffff")
    draw.rectangle((390, 240, 690, 330), fill="#ffffff")
    draw.pieslice((420, 120, 660, 360), 180, 360, fill=GOLD)
    draw.rectangle((420, 240, 660, 306), fill=GOLD)
    draw.rectangle((534, 116, 546, 310), fill="#ffffff")
    draw.rectangle((416, 226, 664, 238), fill="#ffffff")
    draw.text((540, 420), "一图读懂", font=font(48), fill="#ffffff", anchor="mm")
    draw.text((540, 500), "政务公开，今年做这些事", font=font(72, True), fill="#ffffff", anchor="mm")
    draw.text((540, 584), "大政公开办〔2023〕2号", font=font(36), fill="#c9d8ee", anchor="mm")
    y = 700
    for at, (head, line, place) in enumerate(TASKS, 1):
        draw.rounded_rectangle((60, y, 1020, y + 390), 32, fill="#ffffff", outline="#d5cfc4", width=2)
        draw.ellipse((100, y + 50, 240, y + 190), fill=BLUE)
        draw.text((170, y + 120), str(at), font=font(76, True), fill="#ffffff", anchor="mm")
        draw.text((280, y + 92), head, font=font(60, True), fill=BLUE, anchor="lm")
        draw.text((280, y + 158), place, font=font(32), fill=SOFT, anchor="lm")
        for row, text in enumerate(wrapped(draw, line, font(44), 860)):
            draw.text((110, y + 234 + row * 66), text, font=font(44), fill=INK)
        y += 430
    draw.rounded_rectangle((60, y + 20, 1020, y + 440), 32, fill=PALE)
    draw.text((540, y + 90), "您可以这样用", font=font(54, True), fill=BLUE, anchor="mm")
    for row, text in enumerate(
        (
            "在这台终端上查文件、看解读",
            "没找到，就点“依申请公开”",
            "不方便写字，请工作人员帮您填",
            "拿到回执号，随时查进度",
        )
    ):
        draw.text((200, y + 166 + row * 64), "• " + text, font=font(42), fill=INK)
    draw.text((540, height - 50), "本图解由明窗示例内容绘制，原文以发布机关为准", font=font(28), fill=SOFT, anchor="mm")
    file = SAMPLE / "media" / "notice.png"
    image.quantize(64, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(file, optimize=True)
    return file


SLIDES = (
    (
        "政务公开专区来了",
        "家门口的政务服务大厅，设了政务公开专区。",
        "政务服务大厅设了政务公开专区，您可以自己来查、来看、来申请。",
    ),
    ("查文件", "现行有效的规范性文件，都在这里。", "想查政策，说出您关心的事，现行有效的文件就会列出来。"),
    ("看解读", "图解、视频、问答，一看就懂。", "看不懂文件，就看解读，有图解、有视频、有问答。"),
    ("提申请", "没找到？写一份公开申请。", "没有找到，可以向机关申请公开，机关在二十个工作日内答复。"),
    ("有人帮", "不会写、看不清，工作人员帮您。", "不会写，看不清，请告诉工作人员，他们会帮您。"),
)


def film() -> tuple[Path, Path, Path, float]:
    """Make the slide film with its voice, captions and poster; return them and the length in seconds."""
    media = SAMPLE / "media"
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        captions, at, parts = ["WEBVTT", ""], 0.0, []
        for n, (head, line, said) in enumerate(SLIDES):
            image = Image.new("RGB", (1280, 720), GROUND)
            draw = ImageDraw.Draw(image)
            draw.rectangle((0, 0, 1280, 10), fill=RED)
            draw.rounded_rectangle((90, 110, 1190, 520), 36, fill="#ffffff", outline="#d5cfc4", width=2)
            draw.ellipse((140, 210, 340, 410), fill=BLUE)
            draw.text((240, 310), str(n + 1), font=font(110, True), fill="#ffffff", anchor="mm")
            draw.text((400, 250), head, font=font(76, True), fill=BLUE, anchor="lm")
            for row, text in enumerate(wrapped(draw, line, font(42), 740)):
                draw.text((400, 330 + row * 60), text, font=font(42), fill=INK)
            for row, text in enumerate(wrapped(draw, said, font(34), 1100)):
                draw.text((640, 590 + row * 50), text, font=font(34), fill=INK, anchor="mm")
            image.save(work / f"{n}.png")
            if n == 0:
                image.save(media / "zone-poster.png", optimize=True)
            wave = work / f"{n}.wav"
            subprocess.run(["espeak-ng", "-v", "cmn-latn-pinyin", "-s", "150", "-w", str(wave), said], check=True)
            probe = subprocess.run(
                ["ffprobe", "-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", str(wave)],
                capture_output=True, text=True, check=True,
            )  # fmt: skip
            seconds = float(probe.stdout) + 1.2
            part = work / f"{n}.mp4"
            subprocess.run(
                ["ffmpeg", "-y", "-v", "error", "-loop", "1", "-framerate", "10", "-i", str(work / f"{n}.png"), "-i",
                 str(wave), "-af", "apad", "-t", f"{seconds:.2f}", "-c:v", "libx264", "-pix_fmt", "yuv420p", "-crf", "30",
                 "-tune", "stillimage", "-c:a", "aac", "-ar", "44100", "-ac", "1", "-b:a", "48k", str(part)], check=True,
            )  # fmt: skip
            parts.append(part)
            stamp = "{:02d}:{:02d}:{:06.3f}"
            clock = [stamp.format(int(t // 3600), int(t // 60 % 60), t % 60) for t in (at, at + seconds - 0.2)]
            captions += [f"{clock[0]} --> {clock[1]}", said, ""]
            at += seconds
        (work / "list").write_text("".join(f"file '{p}'\n" for p in parts))
        subprocess.run(
            ["ffmpeg", "-y", "-v", "error", "-f", "concat", "-safe", "0", "-i", str(work / "list"), "-c", "copy",
             "-movflags", "+faststart", str(media / "zone.mp4")], check=True,
        )  # fmt: skip
    (media / "zone.vtt").write_text("\n".join(captions), "utf-8")
    return media / "zone.mp4", media / "zone.vtt", media / "zone-poster.png", at


# -- explainers


def explainers(seconds: float) -> list[Record]:
    """Return the explainers: our own words, true to the notice and the Regulation."""
    common = {
        "kind": "explainer",
        "agency": "大连市政务公开领导小组办公室",
        "published": "2023-07-18",
        "documents": [NOTICE],
    }
    with Image.open(SAMPLE / "media" / "notice.png") as tall:
        size = {"width": tall.width, "height": tall.height}
    questions = [
        ("这份通知和我有什么关系？", "它把17项政务公开的工作分给了各机关，并写明完成的时间。您能更方便地查到文件、看懂政策、提出意见和申请信息。"),
        ("在哪里能看到现行有效的规范性文件？", "通知第1项要求各机关在政府网站的信息公开专栏里集中公开现行有效的行政规范性文件，并随立、改、废及时更新。在这台终端上点“规范性文件”也能看到。"),
        ("文件看不懂怎么办？", "通知第2项要求政策文件与解读同步，以政府及政府办名义印发的政策文件图解全覆盖。请点“政策解读”，看图解、视频或问答。"),
        ("政策出台前能提意见吗？", "能。通知第4项要求，凡应主动公开的政策文件，决策前要向社会公开征求意见。请点“征求意见”。"),
        ("什么是“免申即享”？", "符合条件的企业不用自己申请，就能享受到政策（通知第6项）。请点“惠企政策”查看。"),
        ("怎么知道收费合不合规？", "通知第8项要求公布行政事业性收费、涉企行政事业性收费和政府性基金的最新目录，清单之外无收费。请点“收费清单”核对。"),
        ("想打电话问，打哪个？", "通知第11项要求公开政府信息公开联系电话，并有专人接听；政策咨询也会答复。请点“公开电话”，或打12345。"),
        ("政务公开专区在哪里？", "通知第14项要求依托各政务服务大厅建设，以自助体验为主，提供政府信息网上查询、公开申请接收、政策咨询解读等服务。这台终端就是其中的一部分。"),
        ("没有找到要的信息，能申请吗？", "能。按《政府信息公开条例》第二十九条提出申请，写明姓名、证件、联系方式和要的内容。请点“依申请公开”。"),
        ("不会写字能申请吗？", "能。条例第二十九条规定，书面有困难的可以口头提出，由机关代为填写。请找大厅工作人员。"),
        ("多久能得到答复？", "条例第三十三条：能当场答复的当场答复；不能的，自收到之日起20个工作日内答复；需要延长的，最多再延20个工作日，并会告知您。"),
        ("申请要钱吗？", "一般不收费。条例第四十二条：只有申请的数量、频次明显超过合理范围的，才可以收取信息处理费。"),
    ]  # fmt: skip
    text = [
        ("heading", "一句话"), ("paragraph", "让您更容易找到文件、看懂文件、用好文件，有意见能提，有问题有人答。"),
        ("heading", "和您最有关的五件事"),
        ("item", "文件找得到：现行有效的规范性文件集中公开，动态更新（第1项）。"),
        ("item", "政策看得懂：图解全覆盖，还有动漫短视频（第2项）。"),
        ("item", "意见提得上：该公开的政策，决策前先征求意见（第4项）。"),
        ("item", "收费查得清：三张目录及时更新，清单之外无收费（第8项）。"),
        ("item", "大厅有专区：自助查询、提交申请、咨询解读（第14项）。"),
        ("heading", "什么时候做到"),
        ("paragraph", "规范性文件集中公开：2023年10月底前；惠企政策、网站支持IPv6、公开专区：2023年12月底前；其余多为长期坚持。"),
    ]  # fmt: skip
    body: list[Record] = []
    for kind, words in text:
        if kind == "item" and body and body[-1]["block"] == "list":
            body[-1]["items"].append(words)
        elif kind == "item":
            body.append({"block": "list", "items": [words]})
        else:
            body.append({"block": kind, "text": words})
    return [
        {**common, "id": "dl-2023-2-text", "form": "text", "title": "五分钟看懂：持续深化政务公开任务分解",
         "summary": "17项任务里，和您最有关的五件事。", "body": body},
        {**common, "id": "dl-2023-2-picture", "form": "illustrated", "title": "一图读懂：政务公开，今年做这些事",
         "summary": "点开大图，可以放大慢慢看。",
         "media": [{"file": "media/notice.png", "role": "picture", "alt": "图解：七件事，分别是公开更完整、解读更好懂、先听您的意见、惠企政策直达、收费看得见、电话有人接、家门口就能办。", **size}]},
        {**common, "id": "dl-2023-2-film", "form": "animation", "title": "动画：政务公开专区怎么用",
         "summary": "半分钟，带字幕。",
         "media": [
             {"file": "media/zone.mp4", "role": "video", "seconds": round(seconds, 1)},
             {"file": "media/zone-poster.png", "role": "poster", "width": 1280, "height": 720},
             {"file": "media/zone.vtt", "role": "captions", "language": "zh-CN"}]},
        {**common, "id": "dl-2023-2-questions", "form": "questions", "title": "问答：关于政务公开，您可能想问的十二个问题",
         "summary": "点一个问题看回答。", "questions": [{"question": q, "answer": a} for q, a in questions]},
    ]  # fmt: skip


# -- agencies and the rest


AGENCIES = (
    ("dl-zfb", "大连市人民政府办公室", "市政府办 市政府办公室 市政府", "政务公开 政府信息公开 政府文件 政策解读 值班 督查 政府网站 征求意见"),
    ("dl-ysj", "大连市营商环境建设局", "市营商局 营商局", "营商环境 政务服务大厅 12345热线 诉求办理 惠企政策 投诉 行政审批 一网通办"),
    ("dl-gxj", "大连市工业和信息化局", "市工信局 工信局", "工业 企业 惠企政策 免申即享 中小企业 信息化 技术改造"),
    ("dl-sfj", "大连市司法局", "市司法局 司法局", "规范性文件 行政复议 法律援助 公证 律师 合法性审查 人民调解"),
    ("dl-czj", "大连市财政局", "市财政局 财政局", "收费目录 行政事业性收费 政府性基金 预算 决算 财政资金 政府采购 补贴资金"),
    ("dl-fgw", "大连市发展和改革委员会", "市发展改革委 发改委", "规划 投资项目 价格 能源 粮食 重大项目"),
    ("dl-jyj", "大连市教育局", "市教育局 教育局", "学校 入学 招生 幼儿园 义务教育 学区 考试 校外培训 教师"),
    ("dl-sthj", "大连市生态环境局", "市生态环境局 环保局", "环境 污染 噪声 排污许可 环评 空气质量 水质"),
    ("dl-zjj", "大连市住房和城乡建设局", "市住房城乡建设局 住建局", "住房 房屋 物业 供热 供水 供气 燃气 老旧小区改造 加装电梯 建筑工程 公租房 维修资金"),
    ("dl-jtj", "大连市交通运输局", "市交通运输局 交通局", "公交 出租车 网约车 公路 客运 货运 地铁 港口"),
    ("dl-wjw", "大连市卫生健康委员会", "市卫生健康委 卫健委", "医院 医疗 疫苗 公共卫生 生育 医师 卫生监督 医疗机构"),
    ("dl-rsj", "大连市人力资源和社会保障局", "市人社局 人社局", "社保 养老金 失业 工伤 就业 工资 劳动 人才 公务员招录 退休"),
    ("dl-mzj", "大连市民政局", "市民政局 民政局", "低保 养老 养老院 婚姻 殡葬 社会救助 社会组织 残疾人补贴"),
    ("dl-gaj", "大连市公安局", "市公安局 公安局", "户口 身份证 护照 居住证 交通违法 治安 养犬"),
    ("dl-zrj", "大连市自然资源局", "市自然资源局", "土地 征地 不动产登记 规划 宅基地 林业"),
    ("dl-zsq", "大连市中山区人民政府", "中山区政府", "中山区 拆迁 社区 街道"),
    ("dl-xgq", "大连市西岗区人民政府", "西岗区政府", "西岗区 社区 街道"),
    ("dl-shk", "大连市沙河口区人民政府", "沙河口区政府", "沙河口区 社区 街道"),
    ("dl-gjz", "大连市甘井子区人民政府", "甘井子区政府", "甘井子区 社区 街道"),
    ("dl-lsk", "大连市旅顺口区人民政府", "旅顺口区政府", "旅顺口区 旅顺 社区"),
    ("dl-jzq", "大连市金州区人民政府", "金州区政府", "金州区 社区"),
)  # fmt: skip


def agencies() -> list[Record]:
    """Return the directory; numbers and addresses are visibly samples."""
    found = []
    for at, (identifier, name, aliases, duties) in enumerate(AGENCIES, 1):
        found.append({
            "kind": "agency", "id": identifier, "title": name, "aliases": aliases.split(), "duties": duties.split(),
            "level": "district" if "区人民政府" in name else "city", "telephone": f"0411-0000 {at:04}",
            "address": "示例地址：大连市示例路1号", "hours": "工作日 8:30-11:30，13:00-17:00（示例）",
            "office": {"name": f"{name}政府信息公开办公室（示例）", "telephone": f"0411-0000 {1000 + at:04}",
                       "address": "示例地址：大连市示例路1号", "postcode": "116000", "hours": "工作日 8:30-17:00（示例）",
                       "email": f"{identifier}@example.cn"},
            "takes_requests": True, "order": at, "sample": True,
        })  # fmt: skip
    return found


def others() -> list[Record]:
    """Return fees, consultations, topics and the like, all samples."""
    fees = [
        ("administrative", "居民身份证工本费（补领、换领）", "大连市公安局", "40", "元/证", "因丢失、损坏重新领取时"),
        ("administrative", "普通护照工本费", "大连市公安局", "120", "元/本", ""),
        ("administrative", "不动产登记费（住宅）", "大连市自然资源局", "80", "元/件", "非住宅另有标准"),
        ("administrative", "机动车号牌工本费（汽车）", "大连市公安局", "100", "元/副", ""),
        ("administrative", "城镇垃圾处理费", "大连市住房和城乡建设局", "示例标准", "户/月", ""),
        ("enterprise", "特种设备检验检测费", "示例机关", "示例标准", "台/次", ""),
        ("enterprise", "污水处理费（非居民）", "大连市住房和城乡建设局", "示例标准", "立方米", ""),
        ("enterprise", "水土保持补偿费", "示例机关", "示例标准", "平方米", ""),
        ("fund", "残疾人就业保障金", "示例机关", "示例标准", "年", ""),
        ("fund", "教育费附加", "示例机关", "实际缴纳增值税、消费税税额的3%", "", ""),
    ]  # fmt: skip
    found: list[Record] = [
        {"kind": "fee", "id": f"fee-{at:02}", "title": f"（示例）{name}", "agency": agency, "fee_list": kind,
         "standard": standard, "unit": unit, "remark": remark, "basis": "示例：以最新目录所列依据为准", "sample": True}
        for at, (kind, name, agency, standard, unit, remark) in enumerate(fees, 1)
    ]  # fmt: skip
    found += [
        {"kind": "consultation", "id": "consult-1", "title": "（示例）关于《大连市政务公开专区服务规范（征求意见稿）》公开征求意见",
         "agency": "大连市人民政府办公室", "opens": "2026-11-01", "closes": "2027-01-31", "sample": True,
         "summary": "专区应当有什么、怎么服务，请您提意见。",
         "body": [{"block": "heading", "text": "想请您说说"},
                  {"block": "list", "ordered": True, "items": ["终端放在哪里您最方便？", "字够不够大，声音清不清楚？", "还想查到哪些信息？"]}],
         "how_to_comment": "可以把意见当面交给大厅工作人员，或寄到示例地址：大连市示例路1号。"},
        {"kind": "consultation", "id": "consult-2", "title": "（示例）关于调整部分公交线路公开征求意见", "agency": "大连市交通运输局",
         "opens": "2026-08-01", "closes": "2026-08-31", "sample": True, "summary": "征求意见已经结束，结果见页内。",
         "body": [{"block": "paragraph", "text": "拟优化三条示例线路的走向和首末班时间。"}],
         "feedback": [{"block": "paragraph", "text": "共收到意见126条（示例数字），采纳41条：首班提前20分钟、增设无障碍站台。"}],
         "feedback_published": "2026-09-20"},
        {"kind": "survey", "id": "survey-1", "title": "（示例）政务公开满意度问卷", "agency": "大连市人民政府办公室", "sample": True,
         "questions": [{"id": "q1", "text": "您今天找到想要的信息了吗？", "options": ["找到了", "部分找到", "没有找到"], "required": True},
                       {"id": "q2", "text": "您还有什么建议？", "form": "text"}]},
    ]  # fmt: skip
    benefits = [
        ("小微企业首次贷款贴息", "首次贷款的小微企业，按实际利率给予贴息", "在大连注册的小微企业", "大连市工业和信息化局", False),
        ("稳岗返还", "上年度不裁员、少裁员的参保企业，返还部分失业保险费", "依法参加失业保险的企业", "大连市人力资源和社会保障局", True),
        ("高新技术企业认定奖励", "首次认定的给予一次性奖励", "通过认定的企业", "示例机关", True),
        ("个体工商户房租减免指引", "承租国有房屋的可以申请减免", "个体工商户", "大连市营商环境建设局", False),
        ("技术改造设备补助", "按设备投资额给予补助", "工业企业", "大连市工业和信息化局", False),
    ]  # fmt: skip
    found += [
        {"kind": "benefit", "id": f"benefit-{at}", "title": f"（示例）{name}", "core_terms": [terms], "entitled": entitled,
         "handling_office": office, "contact": f"0411-0000 {2000 + at}", "no_application": free, "sample": True}
        for at, (name, terms, entitled, office, free) in enumerate(benefits, 1)
    ]  # fmt: skip
    found += [
        {"kind": "topic", "id": "topic-1", "title": "（示例）全面振兴新突破三年行动", "order": 1, "sample": True, "documents": [NOTICE],
         "summary": "三年行动方案的配套政策和解读，集中在这里。"},
        {"kind": "topic", "id": "topic-2", "title": "（示例）依申请公开指南", "order": 2, "sample": True, "documents": ["REGULATION"],
         "summary": "谁能申请、怎么申请、多久答复。", "explainers": ["dl-2023-2-questions"],
         "body": [{"block": "list", "ordered": True, "items": [
             "先在这里查：已经公开的，当场就能看。", "没有查到，点“依申请公开”，一页一页回答。",
             "收到当天开始计时，20个工作日内答复（条例第三十一条、第三十三条）。", "凭回执号查进度。"]}]},
        {"kind": "topic", "id": "topic-3", "title": "（示例）老年人服务", "order": 3, "sample": True, "summary": "养老、医疗、优待，常用政策放在一起。"},
    ]  # fmt: skip
    domains = (
        "义务教育",
        "户籍管理",
        "社会救助",
        "养老服务",
        "公共法律服务",
        "就业",
        "社会保险",
        "征地补偿",
        "生态环境",
        "公共卫生",
    )
    found += [
        {"kind": "catalogue", "id": f"catalogue-{at:02}", "title": f"（示例）{name}领域公开事项", "domain": name,
         "basis": "政府信息公开条例", "time_limit": "信息形成之日起20个工作日内", "sample": True}
        for at, name in enumerate(domains, 1)
    ]  # fmt: skip
    for year in (2023, 2024, 2025, 2026):
        found.append({
            "kind": "calendar", "id": f"calendar-{year}", "title": f"{year}年节假日安排", "year": year,
            "holidays": sorted(d.isoformat() for d in chinese_calendar.holidays if d.year == year),
            "working_weekend_days": sorted(d.isoformat() for d in chinese_calendar.workdays if d.year == year),
        })  # fmt: skip
    return found


def main() -> None:
    """Write records and media."""
    import gzip

    (SAMPLE / "media").mkdir(parents=True, exist_ok=True)
    picture()
    *_, seconds = film()
    with gzip.open(SAMPLE / "statutes.jsonl.gz", "rt", encoding="utf-8") as lines:
        statutes = [json.loads(line) for line in lines]
    regulation = next(s["id"] for s in statutes if s["title"].endswith("政府信息公开条例") and s["region"] == "全国")
    records = [notice(), *explainers(seconds), *agencies(), *others()]
    text = json.dumps(records, ensure_ascii=False, indent=1).replace("REGULATION", regulation)
    (SAMPLE / "records.json").write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    main()
