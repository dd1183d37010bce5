import { expect, test } from 'vitest'

import { loadTagger } from './load-tagger.ts'

const tagger = await loadTagger()

/** People of every region in sentences such as newspapers write. */
test.each([
  ['Tanzanian President Samia Suluhu Hassan opened the port in Dar es Salaam.', ['Samia Suluhu Hassan']],
  [
    'Finance Minister Enoch Godongwana told lawmakers in Cape Town that debt had peaked.',
    ['Enoch Godongwana'],
  ],
  ['“We are tired,” said Oluwaseun Adebayo, a trader in Ibadan.', ['Oluwaseun Adebayo']],
  ['Haile Gebremariam, 34, fled Gondar with his two sons.', ['Haile Gebremariam']],
  ['Senegalese author Mame Diarra Ndiaye won the prize in Dakar.', ['Mame Diarra Ndiaye']],
  ['Moroccan striker Youssef Benali scored twice against Algeria.', ['Youssef Benali']],
  ['Lawyer Fatima Zahra al-Khatib said the court in Amman would rule on Sunday.', ['Fatima Zahra al-Khatib']],
  [
    'Saudi Crown Prince Mohammed bin Salman received the Iraqi delegation in Jeddah.',
    ['Mohammed bin Salman'],
  ],
  ['Iranian Foreign Minister Hossein Amir-Abdollahian flew to Muscat.', ['Hossein Amir-Abdollahian']],
  ['Israeli economist Noa Ben-David warned of inflation.', ['Noa Ben-David']],
  ['Turkish President Recep Tayyip Erdogan spoke in Ankara on Friday.', ['Recep Tayyip Erdogan']],
  [
    'Indian External Affairs Minister Subrahmanyam Jaishankar met Penny Wong in Canberra.',
    ['Subrahmanyam Jaishankar', 'Penny Wong'],
  ],
  ['Bangladeshi activist Shirin Akhter was released from jail in Dhaka.', ['Shirin Akhter']],
  ['Sri Lankan judge Nimal Perera adjourned the hearing.', ['Nimal Perera']],
  ['Nepali climber Pasang Dolma Sherpa reached the summit on Monday.', ['Pasang Dolma Sherpa']],
  [
    'Chinese Foreign Minister Wang Yi met his counterpart in Beijing; Wang said talks would go on.',
    ['Wang Yi', 'Wang'],
  ],
  [
    'South Korean President Lee Jae-myung named Kim Min-seok prime minister.',
    ['Lee Jae-myung', 'Kim Min-seok'],
  ],
  ['Japanese Prime Minister Shigeru Ishiba visited Hanoi.', ['Shigeru Ishiba']],
  ['Vietnamese leader To Lam thanked Nguyen Thi Minh Khai for her work.', ['To Lam', 'Nguyen Thi Minh Khai']],
  ['Indonesian Finance Minister Retno Wulandari presented the budget.', ['Retno Wulandari']],
  ['Philippine senator Risa Hontiveros asked for an inquiry.', ['Risa Hontiveros']],
  ['Malaysian Prime Minister Anwar Ibrahim will travel to Jakarta.', ['Anwar Ibrahim']],
  ['Thai lawmaker Somchai Limjaroenrat left parliament.', ['Somchai Limjaroenrat']],
  ['Kazakh President Kassym-Jomart Tokayev called for calm in Almaty.', ['Kassym-Jomart Tokayev']],
  ['Russian Foreign Minister Sergei Lavrov arrived in Minsk.', ['Sergei Lavrov']],
  [
    'Ukrainian President Volodymyr Zelenskyy thanked Olena Shevchenko, a nurse from Kharkiv.',
    ['Volodymyr Zelenskyy', 'Olena Shevchenko'],
  ],
  [
    'Polish Prime Minister Donald Tusk and Lithuania’s Gitanas Nauseda signed the treaty.',
    ['Donald Tusk', 'Gitanas Nauseda'],
  ],
  ['European Commission President Ursula von der Leyen spoke in Strasbourg.', ['Ursula von der Leyen']],
  [
    'French Finance Minister Éric Lombard and Spain’s Carlos Cuerpo disagreed.',
    ['Éric Lombard', 'Carlos Cuerpo'],
  ],
  ['Icelandic singer Guðrún Jónsdóttir cancelled her tour.', ['Guðrún Jónsdóttir']],
  ['Irish prime minister Micheál Martin met Keir Starmer in Liverpool.', ['Micheál Martin', 'Keir Starmer']],
  ['Brazilian President Luiz Inácio Lula da Silva returned to Brasília.', ['Luiz Inácio Lula da Silva']],
  ['Mexican President Claudia Sheinbaum praised the workers.', ['Claudia Sheinbaum']],
  ['Quechua weaver Nilda Quispe Mamani lives near Cusco.', ['Nilda Quispe Mamani']],
  ['Haitian journalist Jean-Baptiste Toussaint hid for three days.', ['Jean-Baptiste Toussaint']],
  ['Maori leader Tame Wiremu addressed the crowd in Rotorua.', ['Tame Wiremu']],
  ['Fijian Prime Minister Sitiveni Rabuka opened the summit in Suva.', ['Sitiveni Rabuka']],
  ['Canadian writer J.P. MacLeod died on Thursday, his publisher said.', ['J.P. MacLeod']],
])('%s', (text, people) => {
  expect(tagger.tag(text).people.map(({ start, end }) => text.slice(start, end))).toEqual(people)
})
