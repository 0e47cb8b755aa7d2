"""Arabic."""

from .language import Language, words

ARABIC = Language(
    code="ar",
    # Dates and times
    months=words("يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
    weekdays=words("الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت"),
    today=words("اليوم"),
    # Where lines go on
    hanging=words("من في على إلى عن و أو أن التي الذي مع"),
    # Who speaks
    speech_verbs=words(
        "قال قالت يقول تقول أضاف أضافت صرح صرحت أكد أكدت وقال وقالت وأضاف وأضافت أوضح أوضحت ذكر ذكرت"
    ),
    first_person=words("أنا نحن إننا لدينا"),
    # What can be checked: signs
    rhetoric=(
        r"يجب",
        r"ينبغي",
        r"ضروري",
        r"مهم\w*",
        r"أفضل",
    ),
    feeling=(
        r"يسر\w*",
        r"نشكر",
        r"نأمل",
        r"نهنئ",
        r"فخور\w*",
    ),
    future=(
        r"سوف",
        r"سي\w{2,}",
        r"ست\w{2,}",
    ),
    event=(
        r"تم",
        r"كان",
        r"كانت",
        r"أعلن\w*",
        r"يوفر",
        r"تشمل",
        r"يدعم",
        r"وفق\w*",
    ),
    # What can be checked
    measures=(r"\d\s?بالمائة",),
    number_words=("مليون", "مليار", "ألف", "نصف", "مئة", "بالمائة"),
    # The apparatus of a release
    release_marks=("بيان صحفي", "للنشر الفوري"),
    contact_heads=("للتواصل", "هاتف"),
    directives=("لمزيد", "للمزيد", "يرجى", "الرجاء", "لمعرفة"),
    polite_requests=("الرجاء", "يرجى"),
    about_titles=("حول", "نبذة", "عن"),
    note_titles=("ملاحظات",),
    contact_section_titles=("معلومات الاتصال", "للاتصال", "اتصل بنا"),
)
