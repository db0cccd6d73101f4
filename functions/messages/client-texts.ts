/**
 * The words to clients, by the language they read. Plain, short, polite; no name, no kind of permit, no date but {today}.
 *
 * The Dutch and English texts are the source. The others are translations that NO native speaker has reviewed yet: whoever does so puts the day
 * in `reviewedOn`. Until then a volunteer should know that a client may read an awkward sentence.
 */
import type { ReadingLanguage } from '../../schemas/languages.ts';

export interface ClientTexts {
  /** The day (ISO) on which a native speaker approved the texts, `null` while nobody has; `source` for the two languages of the staff. */
  readonly reviewedOn: string | null;
  readonly subject: string;
  readonly greeting: string;
  readonly actions: {
    readonly prepare: string;
    readonly apply: string;
    readonly urgent: string;
    readonly lastDays: string;
    readonly travel: string;
    readonly comeBy: string;
  };
  readonly late: string;
  readonly ask: string;
  /** On paper, above the day, the time and the place of a session. */
  readonly invitation: string;
  /** Stands above a link. */
  readonly more: string;
  /** Holds {today}. */
  readonly sentOn: string;
  readonly closing: string;
}

export const clientTexts = {
  nl: {
    reviewedOn: 'source',
    subject: 'Bericht van VluchtelingenWerk',
    greeting: 'Hallo,',
    actions: {
      prepare: 'Binnenkort moet u nieuwe papieren aanvragen. Wij helpen u met de voorbereiding.',
      apply: 'U kunt nu nieuwe papieren aanvragen. Wij helpen u daarbij.',
      urgent: 'Dit is dringend. Uw papieren moeten nu worden geregeld.',
      lastDays: 'Dit kan niet langer wachten. Neem vandaag nog contact met ons op.',
      travel: 'Het is tijd voor een nieuw reisdocument. Wij helpen u met de aanvraag.',
      comeBy: 'Wij willen met u praten over uw papieren.',
    },
    late: 'Dit bericht komt te laat. Wacht daarom niet.',
    ask: 'Wilt u bij VluchtelingenWerk langskomen of ons bellen? Neem al uw papieren mee.',
    invitation: 'Wij nodigen u uit voor een bijeenkomst over de participatieverklaring.',
    more: 'Meer lezen:',
    sentOn: 'Datum van dit bericht: {today}',
    closing: 'Met vriendelijke groet, VluchtelingenWerk',
  },
  en: {
    reviewedOn: 'source',
    subject: 'Message from VluchtelingenWerk',
    greeting: 'Hello,',
    actions: {
      prepare: 'You must apply for new papers soon. We will help you to prepare.',
      apply: 'You can apply for new papers now. We will help you.',
      urgent: 'This is urgent. Your papers must be arranged now.',
      lastDays: 'This cannot wait any longer. Please contact us today.',
      travel: 'It is time for a new travel document. We will help you to apply.',
      comeBy: 'We would like to talk with you about your papers.',
    },
    late: 'This message is late. So please do not wait.',
    ask: 'Please come to VluchtelingenWerk or call us. Bring all your papers.',
    invitation: 'We invite you to a session about the participation declaration.',
    more: 'Read more:',
    sentOn: 'Date of this message: {today}',
    closing: 'Kind regards, VluchtelingenWerk',
  },
  ar: {
    reviewedOn: null,
    subject: 'رسالة من VluchtelingenWerk',
    greeting: 'مرحبًا،',
    actions: {
      prepare: 'يجب عليك قريبًا تقديم طلب للحصول على أوراق جديدة. سنساعدك على الاستعداد.',
      apply: 'يمكنك الآن تقديم طلب للحصول على أوراق جديدة. سنساعدك في ذلك.',
      urgent: 'الأمر عاجل. يجب ترتيب أوراقك الآن.',
      lastDays: 'لا يمكن الانتظار أكثر من ذلك. اتصل بنا اليوم من فضلك.',
      travel: 'حان وقت الحصول على وثيقة سفر جديدة. سنساعدك في تقديم الطلب.',
      comeBy: 'نود أن نتحدث معك عن أوراقك.',
    },
    late: 'هذه الرسالة متأخرة. لذلك لا تنتظر من فضلك.',
    ask: 'نرجو أن تأتي إلى VluchtelingenWerk أو أن تتصل بنا. أحضر معك كل أوراقك.',
    invitation: 'ندعوك إلى لقاء حول إعلان المشاركة.',
    more: 'اقرأ المزيد:',
    sentOn: 'تاريخ هذه الرسالة: {today}',
    closing: 'مع أطيب التحيات، VluchtelingenWerk',
  },
  ti: {
    reviewedOn: null,
    subject: 'መልእኽቲ ካብ VluchtelingenWerk',
    greeting: 'ሰላም፣',
    actions: {
      prepare: 'ኣብ ቀረባ እዋን ሓደስቲ ሰነዳት ክትሓቱ ኣለኩም። ንምድላው ክንሕግዘኩም ኢና።',
      apply: 'ሕጂ ሓደስቲ ሰነዳት ክትሓቱ ትኽእሉ ኢኹም። ክንሕግዘኩም ኢና።',
      urgent: 'እዚ ህጹጽ እዩ። ጉዳይ ሰነዳትኩም ሕጂ ክካየድ ኣለዎ።',
      lastDays: 'ካብዚ ንላዕሊ ክጽበ ኣይክእልን እዩ። ብኽብረትኩም ሎሚ ምሳና ተራኸቡ።',
      travel: 'ሓድሽ ናይ መገሻ ሰነድ ንምሕታት ግዜኡ ኣኺሉ ኣሎ። ክንሕግዘኩም ኢና።',
      comeBy: 'ብዛዕባ ሰነዳትኩም ምሳኹም ክንዛረብ ንደሊ ኣለና።',
    },
    late: 'እዚ መልእኽቲ ደንጉዩ እዩ። ስለዚ በጃኹም ኣይትጸበዩ።',
    ask: 'ብኽብረትኩም ናብ VluchtelingenWerk ምጹ ወይ ደውሉልና። ኩሉ ሰነዳትኩም ሒዝኩም ምጹ።',
    invitation: 'ናብ ኣኼባ ብዛዕባ መግለጺ ተሳታፍነት ንዕድመኩም ኣለና።',
    more: 'ተወሳኺ ኣንብቡ፦',
    sentOn: 'ዕለት ናይዚ መልእኽቲ፦ {today}',
    closing: 'ምስ ሰላምታ፣ VluchtelingenWerk',
  },
  fa: {
    reviewedOn: null,
    subject: 'پیامی از VluchtelingenWerk',
    greeting: 'سلام،',
    actions: {
      prepare: 'به‌زودی باید برای مدارک جدید درخواست بدهید. ما به شما کمک می‌کنیم تا آماده شوید.',
      apply: 'اکنون می‌توانید برای مدارک جدید درخواست بدهید. ما به شما کمک می‌کنیم.',
      urgent: 'این موضوع فوری است. باید همین حالا به کار مدارک شما رسیدگی شود.',
      lastDays: 'این کار دیگر نمی‌تواند منتظر بماند. لطفاً همین امروز با ما تماس بگیرید.',
      travel: 'وقت آن رسیده است که سند سفر جدید بگیرید. ما در درخواست آن به شما کمک می‌کنیم.',
      comeBy: 'می‌خواهیم درباره مدارکتان با شما صحبت کنیم.',
    },
    late: 'این پیام دیر فرستاده شده است. پس لطفاً منتظر نمانید.',
    ask: 'لطفاً به VluchtelingenWerk بیایید یا به ما زنگ بزنید. همه مدارک خود را همراه بیاورید.',
    invitation: 'شما را به جلسه‌ای درباره بیانیه مشارکت دعوت می‌کنیم.',
    more: 'بیشتر بخوانید:',
    sentOn: 'تاریخ این پیام: {today}',
    closing: 'با احترام، VluchtelingenWerk',
  },
  tr: {
    reviewedOn: null,
    subject: 'VluchtelingenWerk’ten bir mesaj',
    greeting: 'Merhaba,',
    actions: {
      prepare: 'Yakında yeni belgeler için başvurmanız gerekiyor. Hazırlanmanıza yardım ederiz.',
      apply: 'Yeni belgeler için şimdi başvurabilirsiniz. Size yardım ederiz.',
      urgent: 'Bu acil bir konu. Belgelerinizin şimdi hazırlanması gerekiyor.',
      lastDays: 'Bu iş daha fazla bekleyemez. Lütfen bugün bize ulaşın.',
      travel: 'Yeni bir seyahat belgesi almanın zamanı geldi. Başvurunuza yardım ederiz.',
      comeBy: 'Sizinle belgeleriniz hakkında konuşmak istiyoruz.',
    },
    late: 'Bu mesaj geç gönderildi. Bu yüzden lütfen beklemeyin.',
    ask: 'Lütfen VluchtelingenWerk’e gelin veya bizi arayın. Bütün belgelerinizi yanınızda getirin.',
    invitation: 'Sizi katılım beyanı hakkında bir toplantıya davet ediyoruz.',
    more: 'Daha fazla bilgi:',
    sentOn: 'Bu mesajın tarihi: {today}',
    closing: 'Saygılarımızla, VluchtelingenWerk',
  },
  so: {
    reviewedOn: null,
    subject: 'Fariin ka timid VluchtelingenWerk',
    greeting: 'Salaan,',
    actions: {
      prepare: 'Dhawaan waa inaad codsataa warqado cusub. Waxaan kaa caawin doonnaa isdiyaarinta.',
      apply: 'Hadda waxaad codsan kartaa warqado cusub. Waan ku caawin doonnaa.',
      urgent: 'Arrintani waa degdeg. Warqadahaaga waa in hadda la habeeyaa.',
      lastDays: 'Arrintani ma sii sugi karto. Fadlan maanta nala soo xiriir.',
      travel: 'Waa waqtigii aad codsan lahayd dukumenti safar oo cusub. Waan ku caawin doonnaa.',
      comeBy: 'Waxaan rabnaa inaan kaala hadalno warqadahaaga.',
    },
    late: 'Fariintani way soo daahday. Sidaas darteed fadlan ha sugin.',
    ask: 'Fadlan kaalay VluchtelingenWerk ama na soo wac. Soo qaado dhammaan warqadahaaga.',
    invitation: 'Waxaan kugu martiqaadaynaa kulan ku saabsan bayaanka ka-qaybgalka.',
    more: 'Wax badan ka akhri:',
    sentOn: 'Taariikhda fariintan: {today}',
    closing: 'Salaan wanaagsan, VluchtelingenWerk',
  },
} as const satisfies Record<ReadingLanguage, ClientTexts>;
