import type { ComponentChild } from 'preact';
import { useCatalog } from '../data/catalog.ts';
import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';

interface Question {
  href: string;
  asked: ComponentChild;
  answered: string;
}

/** Questions that this record answers, made of what it holds most of. */
export function Questions() {
  const say = useSay();
  const { part } = useCatalog();
  const [speaker] = part.rows<{ person_id: string; name: string }>('speakers');
  const [document] = part.rows<{ document_id: string; printed: string | null; kind: string }>('documents');
  const [event] = part.rows<{ event_id: string; name: string }>('events');
  const [pair] = part.rows<{ article_a: string; article_b: string }>('shared');
  const questions: (Question | false | undefined)[] = [
    speaker && {
      href: toHash('people', [speaker.person_id]),
      asked: say(`${speaker.name} đã nói gì, được gọi bằng chức vụ nào?`, `What did ${speaker.name} say, and what was he or she called?`),
      answered: say('Người và tổ chức', 'People and bodies'),
    },
    document && {
      href: toHash('documents', [document.document_id]),
      asked: say(
        `Ở đâu dẫn ${document.printed ?? document.kind}, trong câu nào?`,
        `Where is ${document.printed ?? document.kind} cited, and in which sentence?`,
      ),
      answered: say('Văn kiện', 'Documents'),
    },
    {
      href: toHash('statements', [], { act: 'directive' }),
      asked: say('Ai yêu cầu ai làm gì?', 'Who asked whom to do what?'),
      answered: say('Phát biểu', 'Statements'),
    },
    event && {
      href: toHash('events', [event.event_id]),
      asked: say(`Những báo nào đưa tin ${event.name}?`, `Which papers report ${event.name}?`),
      answered: say('Sự kiện', 'Events'),
    },
    pair && {
      href: toHash('overlap', [pair.article_a, pair.article_b]),
      asked: say('Hai bài báo chung những đoạn nào, mỗi bài bỏ gì?', 'What do two articles share, and what did each leave out?'),
      answered: say('Trùng văn bản', 'Overlap'),
    },
    {
      href: toHash('quality'),
      asked: say('Bản dữ liệu này đáng tin đến đâu?', 'How far can this record be trusted?'),
      answered: say('Chất lượng', 'Quality'),
    },
  ];
  return (
    <section class="questions" aria-label={say('Hỏi thử', 'Questions to begin with')}>
      <h2>{say('Hỏi thử', 'Questions to begin with')}</h2>
      <ul>
        {questions.map(
          (question) =>
            question && (
              <li key={question.href}>
                <a href={question.href}>
                  <span class="meta">{question.answered}</span>
                  <span>{question.asked}</span>
                </a>
              </li>
            ),
        )}
      </ul>
    </section>
  );
}
