import { phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import { phraseRule } from '#core/rules/phrase-rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Only forms that are no word, code or name anywhere. */
const WORDS = `
accomodate=accommodate acommodation=accommodation accomodation=accommodation acommodate=accommodate acceptible=acceptable accessary=accessory accesories=accessories appearence=appearance assembley=assembly brocure=brochure colum=column confortable=comfortable consignement=consignment corect=correct dammage=damage dammaged=damaged deffect=defect deffective=defective diferrent=different disapointed=disappointed efficent=efficient eletric=electric eletronic=electronic gurantee=guarantee inpection=inspection manufaturing=manufacturing mesure=measure meassure=measure modle=model occassion=occasion packeging=packaging paralel=parallel particularily=particularly permision=permission prepair=prepare prefessional=professional promiss=promise puchase=purchase purchace=purchase questionaire=questionnaire recieves=receives recomended=recommended remitance=remittance reqiure=require rescedule=reschedule safty=safety scratchs=scratches shiment=shipment shoud=should signiture=signature specificatons=specifications suface=surface suprise=surprise suitible=suitable tecnology=technology tolerence=tolerance transprot=transport unfortunally=unfortunately unsual=unusual vedio=video volumn=volume wieght=weight widht=width acheive=achieve accross=across adress=address adresse=address addres=address aggreement=agreement agrement=agreement aluminuim=aluminium alumininum=aluminum
amout=amount ammount=amount apreciate=appreciate appriciate=appreciate appreicate=appreciate apprecaite=appreciate approvel=approval arrangment=arrangement arragement=arrangement arrage=arrange arrivel=arrival artical=article assistent=assistant
attachement=attachment attachements=attachments attatched=attached attched=attached attachd=attached attahced=attached attachmet=attachment avaiable=available availible=available avalible=available avaliable=available availabe=available
becasue=because becuase=because becouse=because beacuse=because befor=before begining=beginning beleive=believe belive=believe benifit=benefit benefical=beneficial buisness=business bussiness=business bussines=business busines=business businees=business
cancle=cancel cancled=cancelled catelog=catalog catalouge=catalogue cataloge=catalogue certifcate=certificate certificats=certificates certifiate=certificate charactor=character cheif=chief
collegue=colleague colleage=colleague collegues=colleagues comfirm=confirm comfirmed=confirmed comfirmation=confirmation confrim=confirm confirmaton=confirmation confimation=confirmation confim=confirm conferm=confirm confirmd=confirmed
commerical=commercial comision=commission commision=commission comission=commission compeny=company comapny=company compnay=company competetive=competitive competitve=competitive compititive=competitive competive=competitive completly=completely
conatct=contact contianer=container contanier=container containner=container continous=continuous convinient=convenient convenent=convenient conveniant=convenient cooparation=cooperation coopration=cooperation coorperation=cooperation cooperat=cooperate coorperate=cooperate
coustomer=customer costomer=customer custormer=customer cusotmer=customer cutomer=customer custmer=customer custommer=customer currancy=currency
decison=decision decription=description definately=definitely defintely=definitely delievery=delivery delivary=delivery deliever=deliver delivey=delivery delivry=delivery depostit=deposit desposit=deposit depoist=deposit desgin=design desigin=design
detials=details detailes=details diffrent=different diferent=different differnt=different dimention=dimension dimentions=dimensions disscuss=discuss discuession=discussion discout=discount dicount=discount discounnt=discount documnet=document documets=documents
effecient=efficient eficient=efficient embarass=embarrass enviroment=environment enquriy=enquiry enquery=enquiry equipement=equipment equiptment=equipment equipmet=equipment espically=especially especialy=especially estabilished=established exsit=exist exellent=excellent excelent=excellent excllent=excellent
exept=except exhibiton=exhibition exibition=exhibition exihibition=exhibition existance=existence experiance=experience experince=experience expierence=experience expresss=express
facotry=factory factroy=factory fatory=factory favoriate=favourite febuary=February feburary=February finaly=finally forcast=forecast foward=forward forwad=forward forwader=forwarder forwarer=forwarder fourty=forty freigh=freight frieght=freight freght=freight furnature=furniture futher=further
garantee=guarantee gaurantee=guarantee guarantie=guarantee guarentee=guarantee garanty=guarantee goverment=government gratefull=grateful greatful=grateful
handeling=handling heigth=height hesistate=hesitate hesitage=hesitate hestitate=hesitate hopefuly=hopefully
immediatly=immediately imediately=immediately immediatelly=immediately imformation=information infomation=information informaiton=information infromation=information informtion=information inconvinience=inconvenience inconvience=inconvenience inconvenence=inconvenience inconveniece=inconvenience
independant=independent inqury=inquiry inquriy=inquiry inquery=inquiry inqiury=inquiry insepction=inspection inspecton=inspection instalation=installation insted=instead intrested=interested intersted=interested interseted=interested interrested=interested invocie=invoice invioce=invoice invice=invoice
knowlege=knowledge knowldge=knowledge lable=label lables=labels langauge=language lenght=length liason=liaison
machinary=machinery maintainance=maintenance maintainence=maintenance maintenence=maintenance manafacturer=manufacturer manufactuer=manufacturer manufacter=manufacturer manufaturer=manufacturer manufactor=manufacturer manufacure=manufacture mashine=machine
managment=management mangement=management mateiral=material materail=material matrial=material meterial=material materal=material measurment=measurement minumum=minimum minimun=minimum mininum=minimum maxium=maximum maximun=maximum
neccessary=necessary necessery=necessary necesary=necessary negociate=negotiate negociation=negotiation negotiaton=negotiation noticable=noticeable occured=occurred occurence=occurrence offical=official opeartion=operation oppertunity=opportunity oportunity=opportunity opportunty=opportunity optinal=optional orginal=original originial=original orgin=origin otherwize=otherwise
packging=packaging pacakge=package packege=package packageing=packaging pakage=package pakaging=packaging packagin=packaging paymet=payment pament=payment paymnet=payment payement=payment peice=piece peices=pieces percentege=percentage performace=performance
plesae=please pleae=please plese=please plaese=please pelase=please posible=possible possable=possible preffered=preferred prefered=preferred presure=pressure previuos=previous principel=principle priorty=priority probaly=probably procede=proceed proceedure=procedure
producton=production prodution=production producation=production prodcut=product prodcuts=products porducts=products porduct=product produt=product produts=products proffesional=professional profesional=professional professinal=professional profomance=performance profoma=proforma
qoute=quote qouted=quoted qoutation=quotation quatation=quotation quotaion=quotation quotaton=quotation quotion=quotation qaulity=quality qulity=quality quailty=quality qualtiy=quality qualilty=quality quantiy=quantity quanity=quantity qantity=quantity quntity=quantity quantitiy=quantity questoin=question qestion=question
reasonble=reasonable resonable=reasonable reaonable=reasonable reciept=receipt receit=receipt recipt=receipt recieve=receive recieved=received recieving=receiving receieve=receive receieved=received recived=received receiv=receive recive=receive reccommend=recommend recomend=recommend reccomend=recommend recommand=recommend
refered=referred referance=reference referrence=reference refference=reference reguards=regards regads=regards reagrds=regards regrads=regards relevent=relevant remaing=remaining repalce=replace replacment=replacement reponse=response responce=response respone=response requirment=requirement requirments=requirements requst=request reqeust=request
satisfed=satisfied satisfaied=satisfied schdule=schedule schedual=schedule shedule=schedule scedule=schedule seperate=separate seperately=separately seperated=separated sevral=several serveral=several severl=several shiping=shipping shippment=shipment shippement=shipment shipement=shipment shipmet=shipment shipmnet=shipment shippig=shipping
similiar=similar simular=similar sincerly=sincerely sincerley=sincerely sinceraly=sincerely smaple=sample smaples=samples sampel=sample sampels=samples samle=sample sampe=sample specail=special speical=special specailly=specially specificaiton=specification specifcation=specification spesification=specification sponser=sponsor stainles=stainless staneless=stainless stardard=standard
strenght=strength succesful=successful successfull=successful sucessful=successful sucess=success sugest=suggest suggst=suggest suplier=supplier suppiler=supplier supplyer=supplier suport=support
techincal=technical technial=technical tecnical=technical technicial=technical tempreture=temperature temperture=temperature temprature=temperature thankyou=thank_you thicknes=thickness thier=their teh=the hte=the tommorow=tomorrow tommorrow=tomorrow tomorow=tomorrow tommorw=tomorrow tranfer=transfer transfered=transferred transfering=transferring tranfered=transferred transportion=transportation truely=truly
understaning=understanding understading=understanding unfortunatly=unfortunately unfortunatelly=unfortunately unfortunetly=unfortunately untill=until upto=up_to urgend=urgent usally=usually alot=a_lot peaces=pieces usefull=useful sended=sent payed=paid buyed=bought maked=made choosed=chosen telled=told finded=found keeped=kept teached=taught writed=wrote readed=read thinked=thought bringed=brought putted=put cutted=cut quotated=quoted builded=built selled=sold meeted=met losed=lost forgetted=forgot understanded=understood catched=caught taked=took gived=gave growed=grew knowed=knew speaked=spoke hearded=heard usualy=usually comed=came goed=went leaved=left runned=ran hitted=hit setted=set falled=fell beginned=began breaked=broke drived=drove drawed=drew eated=ate flied=flew freezed=froze heared=heard holded=held leaded=led lended=lent seeked=sought shaked=shook sleeped=slept spended=spent standed=stood stealed=stole sticked=stuck striked=struck sweeped=swept teared=tore throwed=threw waked=woke weared=wore winned=won becomed=became forgived=forgave feeled=felt hided=hid hurted=hurt layed=laid splitted=split spreaded=spread withdrawed=withdrew chek=check cheked=checked wharehouse=warehouse whare=where shpping=shipping shiped=shipped pacted=packed recieving=receiving quantitys=quantities facilty=facility facilties=facilities inventary=inventory transpotation=transportation varient=variant verious=various vessle=vessel vesel=vessel
warehosue=warehouse warrenty=warranty warrantly=warranty waranty=warranty wendesday=Wednesday wensday=Wednesday wednsday=Wednesday thrusday=Thursday thurday=Thursday tuseday=Tuesday teusday=Tuesday saterday=Saturday weigth=weight wich=which whcih=which wheather=whether oversea=overseas carefull=carefully beautifull=beautiful helpfull=helpful wonderfull=wonderful thankfull=thankful faithfull=faithful colorfull=colorful powerfull=powerful wholeseller=wholesaler writting=writing writen=written yesteday=yesterday yestoday=yesterday yesturday=yesterday
photoes=photos adresses=addresses comming=coming developement=development quanlity=quality quatity=quantity deposite=deposit happend=happened paing=paying
orignal=original origional=original adviced=advised agreeement=agreement alredy=already allready=already anyting=anything aplicable=applicable aproval=approval
approch=approach arival=arrival arriveing=arriving attension=attention attantion=attention bacuase=because barnd=brand bettter=better brocher=brochure
brouchure=brochure calcualte=calculate cartone=carton challange=challenge choise=choice clearence=clearance clinet=client collor=colour comfortible=comfortable
compaint=complaint compnesate=compensate condision=condition confrimed=confirmed consigment=consignment contaniers=containers contarct=contract convience=convenience convinience=convenience
corectly=correctly costum=custom costums=customs criteries=criteria custmor=customer daliy=daily damadge=damage damged=damaged deadine=deadline
declartion=declaration defact=defect defult=default delaied=delayed deliverd=delivered desinger=designer diffcult=difficult difficut=difficult dicuss=discuss
discusss=discuss discription=description docment=document doesnt=doesn't didnt=didn't elctric=electric emial=email enclosd=enclosed encounted=encountered
equiped=equipped excatly=exactly exacly=exactly exhange=exchange exmaple=example exapmle=example expalin=explain explaination=explanation expensives=expensive
experined=experienced faciliy=facility favorate=favourite finnal=final finsh=finish finised=finished firend=friend flexable=flexible follwing=following
folowing=following fomr=form freigt=freight freind=friend garuntee=guarantee guage=gauge hapy=happy harware=hardware imporant=important
improtant=important importent=important incase=in_case includeing=including incluing=including inculde=include inculding=including indentify=identify informaion=information
inital=initial inspction=inspection insurence=insurance interset=interest intrest=interest intersting=interesting invoce=invoice issuse=issue knowlegde=knowledge
laest=latest lastest=latest letest=latest lisence=licence loadding=loading logisitcs=logistics mantain=maintain markt=market martket=market
mechine=machine messege=message minmum=minimum misstake=mistake mistakse=mistakes moniter=monitor necesarry=necessary nessary=necessary normaly=normally
oppotunity=opportunity opporunity=opportunity orginally=originally ourselfs=ourselves paterner=partner patner=partner parnter=partner percentge=percentage perfom=perform
permisson=permission pieses=pieces plastik=plastic platic=plastic porblem=problem prbolem=problem probelm=problem probem=problem problme=problem
proccess=process procedue=procedure produciton=production proforam=proforma proforna=proforma prompty=promptly propery=properly purchse=purchase purches=purchase
qaunlity=quality quetion=question quesiton=question qusetion=question quikly=quickly realy=really reasonal=reasonable recever=receiver reffer=refer
regulary=regularly replys=replies repsond=respond reqest=request requierment=requirement resaon=reason responsable=responsible respose=response resonse=response
sandard=standard satisfation=satisfaction satify=satisfy sceduled=scheduled shedual=schedule seperator=separator servie=service serivce=service shippiment=shipment
sitution=situation situtation=situation soultion=solution soluton=solution souce=source speacial=special speciffication=specification spicification=specification standart=standard
stoarge=storage submitt=submit succed=succeed suficient=sufficient suitble=suitable suitabel=suitable supllier=supplier surpise=surprise sytem=system
telphone=telephone theier=their therfore=therefore throught=through thougth=thought tranport=transport trasport=transport trafic=traffic unpleasent=unpleasant
visted=visited wareouse=warehouse whith=with wiht=with workshp=workshop yesterdy=yesterday youself=yourself
`;

const entries = phraseLines(
  WORDS.split(/\s+/)
    .filter((pair) => pair !== '')
    .map((pair) => `${(pair.split('=')[0] ?? '').replace(/_/g, ' ')} > ${(pair.split('=')[1] ?? '').replace(/_/g, ' ')}`)
    .join('\n'),
);

export const misspelling: TradeRule = phraseRule({
  id: 'misspelling',
  group: 'clarity',
  severity: 'warning',
  title: { 'zh-CN': '拼写错误', en: 'Misspelling' },
  message: { 'zh-CN': '“{quote}”拼写错误：“{replacement}”', en: '“{quote}”: the spelling is “{replacement}”.' },
  why: {
    'zh-CN': '拼写错误让人怀疑质检也这么马虎；买家搜索邮件时也找不到这个词。',
    en: 'A slip in spelling makes a buyer wonder about your quality control, and a search for the word will not find the mail.',
  },
  entries,
  accept: (_, hit, text) => !/^[A-Z]{2,6}$/.test(text.slice(hit.start, hit.end)),
  examples: [
    { text: 'Please find the ⟦attachement⟧.', fixed: 'Please find the attachment.' },
    { text: '⟦Recieved⟧ with thanks.', fixed: 'Received with thanks.' },
    { text: 'We ⟦comfirm⟧ the ⟦quatation⟧.', fixed: 'We confirm the quotation.' },
    { text: 'The centre and the colour of the catalogue are fine.' },
    { text: 'The TEH series has a bare cable and a male connector.' },
    { text: 'Dead weight, gross weight, master carton, sheep wool.' },
  ],
});
