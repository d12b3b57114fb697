import { foldSet } from '../letters/fold-set.ts';

/** Last syllables of personal names, folded to lower case: they tell a person from a firm, a school or a place. */
export const GIVEN_NAMES: ReadonlySet<string> = foldSet(
  `
  an anh ánh ái ân ẩn âu bá bắc bách bạch bảo bắc bằng bích biên biểu bình bính bổng bộ bội bỉnh bôn bốn bút bửu ca cảnh cang cầm cẩm cần cầu cẩn chánh
  chân chất chi chí chinh chính chiến chiểu chung chương chức chuẩn chuyên chúc châu chấn công côn cúc cung cương cường cự cừ cư dân danh dần diễn diễm
  diệm diện diệp diệu doan doanh du dung duẩn dũng duy duyên duyệt duệ dư dương dự dưỡng đa đài đại đàm đán đán đảm đan đang đáng đào đạo đạt đăng đặng đậu
  đệ đích điểm điền điển điệp điều định đỉnh đĩnh đoan đoài đoàn đoán đô đông đồng động đức đương đường được gấm gia giai giang giao giáo giáp giới hà hạ
  hai hài hải hàm hân hán hãn hanh hành hạnh hào hảo hạo hằng hậu hiên hiến hiền hiển hiện hiếu hiệp hiệu hoa hòa hoá hóa hoài hoan hoàn hoàng hoạt hoạch học hội
  hồ hổ hồng hợi hợp huân huấn huế huệ hùng huy huyên huyền huynh huỳnh hưng hương hướng hường hưởng hữu hỷ ích ý kế kha khả khai khải khang khanh
  khánh khảng khâm khiêm khiết kho khoa khoát khôi khởi khuê khuyên khuyến khương kiếm kiên kiệm kiểm kiều kiệt kim kính kình kỳ kỷ lạc lai lài lam
  lâm lan lành lãm lãnh lăng lân lập lê lễ lệ lệnh lịch liêm liên liễu linh lĩnh loan long lộc lợi lới lung luân luận luật lụa lục luyến luyện lư lữ lực
  lương lượng lưu ly lý mã mai mạnh mẫn mận mẫu mây mến minh mịch mơ mùi muôn mừng mười mỹ my na nam năm năng nga ngà ngạn ngân nghi nghĩa nghị nghiêm nghiệp
  ngoan ngọ ngọc ngôn ngũ ngữ nguyên nguyện nguyệt nhã nhài nhàn nhạn nham nhân nhẫn nhất nhật nhi nhị nhiên nhiệm nho nhơn nhu nhung nhuận như nhựt ninh nông nữ oai oanh
  phách phái phan phán phát phấn phi phiên phin phong phó phòng phú phúc phục phụng phước phương phượng quan quang quảng quân quế quốc quy quý quyên quyền
  quyết quyến quỳ quỳnh ráng rạng rin sách sâm san sang sáng sáu sắc sen sinh siêng soạn son song sơn sử sự sửu sương sỹ tá tài tạo tân tám tâm tần tấn
  tập tất thạch thái thám thạnh thanh thành thảnh thao thảo thăng thắng thắm thân thận thập thể thế thi thiêm thiên thiện thiệp thiều thiệu thìn thinh thịnh
  thọ thoa thoan thỏa thoại thơ thơm thông thống thời thới thu thụ thuần thuận thuật thuỳ thùy thuý thúy thuỷ thủy thuyên thuyết thư thứ thức thực thực thương
  thưởng thường thượng thước tiên tiền tiến tiệp tiếp tín tính tình tịnh tòa toại toàn toán toản tố tôn tộ trà trác trạch trai trang tráng trâm trân trấn trầm trắc trân tri trí trị
  triết triều triển triệu trinh trình trọng trung trúc truyền trực trường trưởng trứ tú tư từ tứ tự tuấn tuân tuất tuệ tùng túc tùy tuyên tuyến tuyền tuyển
  tuyết tường tưởng tựu tỵ tý tỷ uẩn út ước uy uyên ưng vạn vang vàng văn vân vấn vận vàng vi vĩ việt viên viễn vinh vĩnh vịnh vọng võ vũ vui vu vụ vững vương
  vượng vượt vỹ vy xê xoa xô xuân xuyên xuyến xứng yên yến y
`
    .trim()
    .split(/\s+/u),
);

/** First names of foreigners as the press prints them: with one of them at its head a run of foreign capitals is a person. */
export const FOREIGN_FIRST_NAMES: ReadonlySet<string> = foldSet(
  `
  abbas abdalla abdallah abdelaziz abdelfattah abdelmadjid abdirahman abdoulaye abdulaziz abdulla abdulrahman abiy achim ahmad aida aiman
  ajay ajit akio alassane aleksander alexandr alfonso alicia alisher alok alyona amina amr anastasia andre andrés
  andriy andry andy anja annalena annette antonella anura anutin arancha arif armen arnaud artem asad ashraf
  asma astrid atsushi aurelio ayman aziz azali bartosz basher bassirou benedetto benoit benoît bernd billy boaz
  bobby bohdan bojan brigitte brooke budi burkhard caitlin camilla carles cathy charlie chiara christiane chrystia ciara
  clément cleo colleen constantino cory cristian dalia damien damon danil danilo danny dara daren darius debbie
  declan deepak delcy demetrius denise denys derrick desmond diane dietmar dimitar dimitri dimitris dimitry dina diosdado
  dmitriy dominik donna doris dusan dwayne ebrahim eckart edi edmund edna edoardo edouard édouard edson egils
  ehud eileen ekaterina elbridge eleanor elina elisa élisabeth elissa elliot elmar elvira emanuele emilia emilio emmerson
  enrico ernst esteban eugenio fabrice faiz farah farid farouk fatih fatou faure fayez federico feliks félix
  finian floyd françoise franz freddie freddy frederik fuad gabriela gabriele gabrielle galina gareth gaston gebran georgy
  geraldine gérard gerardo gert ghassan giacomo gilbert giorgio giulio gladys goran gregg gregor greta guido guillermo
  gunnar hailemariam hakan hakainde hamad hamza hana hanan hani hanna harald haris hasan hashim haitham heidi
  heinrich helene helge hendrik henri henrik henrique hideo hirohito hiroki hirokazu hisham horacio horst houari howard
  hugh humberto hussein ibrahima idriss ignazio ihor ilan ilir iman iñaki irakli irma irwin isaias ishaq
  itamar ivana ivica jaap jacky jae jaime jakob jamal jamie jan janez janice janis janos jános
  jaroslaw jarosław jasmine jeanette jeanine jen jérôme joanne joaquín jochen jody joerg johanna joni jorg jörg
  josephine josip jovenel juanita juergen juhana juliane julien julio junichiro justus jusuf jutta kabir kamran karim
  karine karoline karsten katharina katie katja katsuya katsunobu katya keiko kemal kenta khalil kirsty koichi koji
  kostas krisjanis kristi kristian kristine kristjan krzysztof kwasi kyriakos lara larisa lasse lazarus leonel leroy lesley
  lester levan levi lilian liliana lina linas lindsay lionel lise livia lori lorraine lothar luciano lucie
  ludmila luisa macky magdalena maggie magnus mahamat mahinda mahmood maithripala malik manon manuela marcela marcia margot
  maría mariam marielle marilyn marita maritza markku marko markus marlene marsha marty marvin masaaki masako masatsugu
  masoud massoud massimo mauro maximilian mehriban melvin merrick micah michaela mihai mihajlo mikheil mikk mikko mikulas
  milena mindaugas miriam mirko miro mirjana mitsuo mokhtar monika monique morten moussa mubarak muhammadu murat murray
  mustapha muqtada myles nabil nadine naftalia najla naoko naoto naruhito naser nasser nassim nataliya natasha nathalie
  nathaniel nawaf nayib neal nelson nicolae nicolai nicos niels niki nikita nikol nikola nikolaos nikolay nikos
  noël nouri nuno nursultan ngozi ojars oleh oleksandr oleksiy oleksii olli orrin óscar osman osvaldo othman
  ousmane ove oxana paetongtarn patricio patrik patsy patty paulina paulo pawel paweł penelope petr petros petteri
  philipp phoebe piers pieter pietro pita porfirio prakash prasad pratap preecha priscilla priti priyanka quentin rachid
  raimundas rainer raj rajiv ramez ramiro ramón ramush ranil randall raquel ravi refik reina rene renato
  renee reuven rhonda ricky riki rifat rishi riyad robbie robyn roderich rogelio rohan rolando romain romano
  romina ronnie rosalie rosario roxana rula rumen russ rustam ryoichi sadyr saifuddin salah sali salim salome
  salvador sameh sami samia sanna sarath saskia satya saulius sebastián sébastien selim serdar serena serhiy serzh
  shahbaz sharad shari shavkat shelley shereen sheri sherri shimon shinji sigrid simona sindiso sinem siti slobodan
  sohrab sonja soumeylou srettha stacey stefanie stéphane suheil surakiart sushil sviatlana sybil sylvain sylvester syed taavi
  tadashi takashi takuya tamim tammy tanja tarek tareq taur tayyip teddy terence teri thaksin thanos theodoros
  therese thilo thorsten tiago tibor tiff tigran timo tino toby tommaso tommy tomohiko tomoko toomas tore
  torsten toshi toshio tristan tucker tulsi uhuru ulf ulla ulrich umar umaro urmas václav vadim valentin
  valerie valeriy vanessa vasily vassily vernon viacheslav vicki vijay viktorija vince viola virginijus vitaliy vitor vivek
  vlad vladislav vladmir vsevolod wade waleed wamkele wanda wesley whitney wilfried wim wopke xenia yair yanis
  yann yannick yasmin yasser yassin yasutoshi yigal yitzhak yoav yoel yogi yohei yosef yoshiko yoshimasa yossi
  youssef yoweri yukiya yuli yulia yuriy yury zach zaha zalmay zamir zdenek zdravko zeid zelda zeljko
  zhanna zuhair zulfiqar zuzana haider gamal norodom kunio xanana sebastião ekrem ahmet mevlut mevlüt binali hulusi
  yaşar bekir süleyman suleyman numan turgut abdurrahman gerelmaa ukhnaa luvsannamsrain battsetseg khurelsukh saleumxay xaysomphone sonesay thipphakone
  khamphan kikeo samdech vongsey dato datuk tengku seri erywan dzulkefly zaini khairy rafizi fadillah azmin zambry
  hadi luhut bambang gibran airlangga erick sandiaga tito wiranto yasonna sugiono agus ganjar anies setya teodoro
  risa migz imee bongbong romeo hermogenes surasak somchai suthep yingluck abhisit wissanu prawit anupong apirat chaiwat
  pichai phumtham sihasak maris nalinee
  abu drew
  abdel abdul abdullah adam ahmed alan albert alejandro aleksandr alex alexander alexei alexis ali alice andrei andrew andrzej angela ann anna anne anthony
  antonio antony antónio ashton aung barack ben benjamin bernie bill bob boris brian bruce carlos catherine charles chris christian christine christopher
  claudia condoleezza craig dan daniel david dennis diego dilma dmitri dmitry donald doug ed edward elizabeth emmanuel enrique eric erna ernesto evo
  federica fidel francis franck francois françois frank frederica fumio gary gennady george gerald geoffrey giorgia giuseppe gordon graham greg gustavo guy
  hamid harry hassan heiko helmut henry hillary hugo ian igor ilham ivan ivanka jack jacob jacinda jair jake james jane janet jared jason javier
  jean jeff jens jeremy jerome jim jimmy joe joel johann john jon jonathan jorge jose josé joseph josep juan julia julie justin kamala karen kate keith
  kevin kim kofi larry laurent lawrence lee leon li linda lindsey lisa lloyd louis luis luiz malcolm manmohan manuel marco margaret maria marie mario
  marine mark martin mary mateusz matt matteo matthew melania michael michel michelle miguel mike mikhail mohamed mohammad mohammed muhammad nancy narendra
  nguyen nicholas nicolas nicolás nikki nikolai olaf oleg pat patrick paul pedro penny peter petro philip pierre prayut ralph ramon raul raúl recep rex
  richard rick robert robin rodrigo roger roman ron ronald russell ryan salman sam samuel sarah scott sean sebastian sergei sergey shinzo silvio simon
  stefan stephen steve steven stoltenberg susan sven tedros ted terry theresa thomas tim tom tony ursula valdis valentina valery viktor vladimir volodymyr
  wang wendy william willy xi yoshihide yoshihiko yukio zoran abe akihito anders andrey angus arun bashar bidhya bounnhang bounthong ernest esther eva florian
  frans gabriel hun hishammuddin joko josef juha jokowi katsuyuki khaltmaagiin klaus kyaw lula mahathir malala mauricio max mette min najib nana natsuo nirj pany park
  pope prak pranab preap prime rahul ram rami rashid salva sam sauli sheikh shigeru sonexay taro tarō thongloun thongsing toshimitsu toshihiro ulrike vivian volker wolfgang yasuo yuri zhang
  aaron abigail abraham adel adnan adrian agnes aisha akira alain alberto alec alena alessandro alexandra alexandre alfred alfredo alina alison allan
  allen alvaro amanda amir amit amy ana anatoly andrea andreas andré anil anita anton antonis antti anwar ariel arkady armando armin arnold arthur artur
  arvind asif audrey avigdor barbara barry bashir beata beatrice belinda benigno bernard bernardo bert beth betsy bettina bilal bilawal birgit björn
  bogdan bohuslav brad bradley brandon brenda brendan brent brett bridget bruno bryan byron caleb cameron carl carla carlo carol caroline carolyn carrie
  casey cecilia cedric celso cesar chansamone chelsea chloe choummaly christina christoph christophe chuck cindy claire clara claude claudio clement
  cody colin connor conor constantin corey cristina curt curtis cynthia cyril damian dana daniela daniele daniil daria darren darya dave davide deborah
  debra delfin denis derek devin diana didier dieter dirk dmytro dolores dominic dominique dorothy douglas duncan dustin dylan eddie edgar edith eduard
  eduardo edwin elaine elena eli elias elijah eliot elisabeth elise ella ellen elliott elon emil emily emma emmanuelle enda erich erik erika erin ethan
  eugene evan eve evelyn evgeny ewa fabian fabio faisal fatima felipe felix ferdinand fernando filip filippo fiona flora fouad frances francesca
  francesco francine francisco fred frederic frederick friedrich fritz frédéric gatot gavin geert geneviève geoff georg georges georgi gerard gerhard
  gerry gianni gideon gilberto gilles gina giovanna giovanni glen glenn gloria gonzalo gregory grigory guillaume gunter gunther gustav günter hannah
  hans harold harriet heather hector heinz helen helena helga herbert herman hermann hina hiroshi hiroyuki holger hossein hubert ibrahim ida ignacio
  ilya imran ines ingrid inna irene irina isaac isabel isabelle ismail itsunori ivo jackie jacqueline jacques jana janusz jaroslav javad jay jeanne
  jeffrey jenna jennifer jenny jerry jesse jessica jesús jill joachim joan joanna joao joaquin johan johannes johnny jonas jordi josefina josh joshua
  joyce joão judith judy julian juliet julius jurgen justine jürgen kaja karel karin karl karla karolina katherine kathleen kathryn kathy katrin kazuo
  keir kelly kenichiro kenji kenneth kerry khaled khalid khamphanh khamtay khawaja kirill kirk kirsten klaas kono konstantin kris kristalina kristen
  kristina kurt kyle lance lars laszlo laura lauren laurence leah leila lena leni leonard leonardo leonid leopoldo leslie lev lewis lidia liz liza lois
  lorenzo loretta louise lubomir lubomír luca lucas lucia lucy ludwig luigi lukas luke lydia lyndon lynn lászló madeleine mahmoud mahmud maksim manfred
  marc marcel marcelo marcin marcos marcus margarita margrethe mariana mariano marija marina marise marissa marta martha martina martti maryam masahiko
  masato mathias matthias maurice maxim maxime maxine megan megawati mehdi mehmet melissa meredith michal michał michele micheál mickey miklos milo
  milorad milos miloš miroslav mitch mitchell mohamad moises mona monica moshe muhyiddin muriel mustafa nadia naftali naomi natalia natalie natalya
  nathan nawaz ned neil nestor nick nicola nicole nigel nils nina nirmala noah nobuo noel nora norbert norman octavio oksana olga oliver olivia olivier
  omar osama oscar oskar otto owen pablo pamela paola paolo pascal patrice patricia patrizia paula pauline pavel pavlo peggy perry pete phankham phil
  philippa philippe phillip piotr piyush prabowo preneet rachel rafael rafał raffaele rajnath ralf ramzan randhir randy raphael raymond rebeca rebecca
  reinhard renata renate rené retno reza ricardo riccardo rita rob roberta roberto rodney rodolfo roland rolf ronny rory rosa rosemary ross ruben rudolf
  rudy rupert ruslan ruth ryszard saad sabine sadiq saeed sally salvatore samantha samir sandra sandro sara sasha serge sergio seth shane shannon sharon
  shaun shawn sheila sheldon sherry shirley sigmar silvia simone sommad sonia sophia sophie stacy stanislav stanislaw stefano steffen stella stephan
  stephane stephanie stewart stuart subrahmanyam susana susanna susanne sushma susilo suzanne svetlana sylvia sylvie takeshi tamara tamás tania tanya
  tara tariq tatiana tatyana teresa terrence theodore thierry thongsavanh thorbjorn tiffany timothy tina tobias todd tomas tomasz tomomi tomáš toni
  toshiyuki tracy travis trevor tyler uwe vaclav valeria valérie vera veronica veronika vicente vicky victor vikas viktoria vilay vincent vincenzo
  vitali vitaly volodia vyacheslav walter wayne werner wes wilbur wilhelm willem wilma winston wladyslaw xavier yana yannis yevgeny yoko yousef yuriko
  yusuf yves yvette yvonne zac zachary zahid zbigniew zoe zoltan
`
    .trim()
    .split(/\s+/u),
);

/** Family names of Korea as the press spells them. */
export const KOREAN_FAMILIES: ReadonlySet<string> = foldSet(
  'ahn|bae|baek|ban|bang|cha|chae|cho|choe|choi|choo|chu|chun|chung|eom|gu|ha|han|heo|hong|hoong|huh|hur|hwang|hyon|hyun|im|jang|jeon|jeong|ji|jin|jo|joo|ju|jun|jung|kang|ki|kil|kim|ko|koh|koo|ku|kwak|kwon|kye|lee|lim|min|moon|nam|noh|oh|pae|paek|pak|park|ri|rim|roh|ryang|ryoo|ryu|seo|seol|shim|shin|sim|sin|sohn|son|song|suh|thae|uhm|woo|wi|yang|yeo|yi|yim|yoo|yoon|yu|yun'.split(
    '|',
  ),
);
