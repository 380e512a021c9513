"""First-level categories of a library: what the Regulation orders published unasked (Art. 19-21).

Names stand in the translation files under ``category.<slug>``.
"""

from __future__ import annotations

CATEGORIES: tuple[str, ...] = (
    "regulations",  # 法规规章和规范性文件, Art. 20 (1)
    "organisation",  # 机关职能、机构设置、办公地址、时间、联系方式、负责人, Art. 20 (2)
    "plans",  # 国民经济和社会发展规划、专项规划、区域规划及相关政策, Art. 20 (3)
    "statistics",  # 国民经济和社会发展统计信息, Art. 20 (4)
    "permits",  # 办理行政许可和其他对外管理服务事项, Art. 20 (5)
    "penalties",  # 行政处罚、行政强制, Art. 20 (6)
    "budgets",  # 财政预算、决算, Art. 20 (7)
    "fees",  # 行政事业性收费项目及其依据、标准, Art. 20 (8)
    "procurement",  # 政府集中采购, Art. 20 (9)
    "projects",  # 重大建设项目, Art. 20 (10)
    "livelihood",  # 扶贫、教育、医疗、社会保障、促进就业, Art. 20 (11)
    "emergencies",  # 突发公共事件的应急预案、预警信息及应对情况, Art. 20 (12)
    "safety",  # 环境保护、公共卫生、安全生产、食品药品、产品质量监督检查, Art. 20 (13)
    "recruitment",  # 公务员招考, Art. 20 (14)
    "land",  # 征收土地、房屋征收、市政建设、公益事业, Art. 21
    "other",  # 法律、法规、规章和国家有关规定应当主动公开的其他政府信息, Art. 20 (15)
)
