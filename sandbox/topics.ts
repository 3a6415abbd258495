/** What visitors of a small shop ask, with the answers of its AI; one conversation stays in one topic. */
export interface Turn {
  question: string;
  answer: string[];
}

export interface Topic {
  name: string;
  turns: Turn[];
}

export const topics: Topic[] = [
  {
    name: 'Delivery',
    turns: [
      {
        question: 'Hi, how long does delivery to Lisbon take?',
        answer: ['Orders to Portugal usually arrive within 3 to 5 working days.'],
      },
      {
        question: 'And is there an express option?',
        answer: [
          'Yes. Choose Express at checkout and it arrives the next working day.',
          'Express costs 9.90, whatever the weight.',
        ],
      },
      {
        question: 'My tracking link says "label created" since Monday, is that normal?',
        answer: ['That means the parcel waits for pick-up. It normally moves within 24 hours.'],
      },
    ],
  },
  {
    name: 'Returns',
    turns: [
      {
        question: 'Can I return shoes that I wore once indoors?',
        answer: ['Yes, within 30 days, as long as the soles are clean and the box is complete.'],
      },
      {
        question: 'Who pays for the parcel?',
        answer: ['We do. The label is in your account under Orders, Return.'],
      },
      {
        question: 'When will I get the money back?',
        answer: ['Refunds leave us within two working days after the parcel arrives.'],
      },
    ],
  },
  {
    name: 'Sizes',
    turns: [
      {
        question: 'Does the winter jacket run small?',
        answer: ['Most people take their usual size. Between two sizes, take the larger one.'],
      },
      {
        question: 'Is size L back in stock soon?',
        answer: ['Size L in navy is due next week. I can send a note when it is here.'],
      },
    ],
  },
  {
    name: 'Account',
    turns: [
      {
        question: "I can't sign in, it says wrong password",
        answer: [
          'You can set a new one with "Forgot password?" on the sign-in page.',
          'The link in the email is valid for one hour.',
        ],
      },
      {
        question: 'The email never arrives',
        answer: ['Please look into the spam folder and check that the address has no typo.'],
      },
    ],
  },
  {
    name: 'Invoices',
    turns: [
      {
        question: 'Where do I find the invoice for my last order?',
        answer: ['Under Orders, open the order and choose Invoice (PDF).'],
      },
      {
        question: 'Can you add our VAT number to it?',
        answer: ['Yes. Enter it in your account under Billing and the invoice is made anew.'],
      },
    ],
  },
  {
    name: 'Opening hours',
    turns: [
      {
        question: 'Are you open on Saturday?',
        answer: ['The shop is open on Saturdays from 10:00 to 16:00.'],
      },
      {
        question: 'Is there parking nearby?',
        answer: ['There is a car park behind the building, free for the first hour.'],
      },
    ],
  },
];

export const peopleSay = [
  'Let me look into that for you.',
  'I have just checked with the warehouse: it leaves today.',
  'Done. You will get an email in a minute.',
  'Happy to help. Is there anything else?',
];

export const smartReplies = [
  'Thank you for waiting. I have checked your order and everything is in place.',
  'I am sorry about the trouble. I have started the refund for you.',
  'Good question: yes, that works with your plan.',
];

const visitorPlaces = ['Lisbon, PT', 'Leeds, GB', 'Lyon, FR', 'Austin, US', 'Graz, AT', 'Pune, IN'];
const visitorPages = ['/jackets/winter', '/checkout', '/orders', '/returns', '/', '/contact'];

export const pick = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[Math.abs(index) % items.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

export const placeOf = (index: number): string => pick(visitorPlaces, index);
export const pageOf = (index: number): string => pick(visitorPages, index);
