const DAY = ['오늘', '내일', '모레'] as const

export const reviewWords = {
  title: '복습',
  wrongTitle: '틀린 문제',
  wrong: (count: number) => `틀린 문제가 ${count}개 있어요. 확실하다고 했는데 틀린 문제부터 나와요.`,
  noneWrong: '지금은 틀린 문제가 없어요.',
  startWrong: '틀린 문제 풀기',
  dueTitle: '오늘의 복습',
  how: '한 번 푼 문제는 잊을 만할 때 다시 나와요. 맞힐수록 사이가 길어지고, 틀리면 다음 날 다시 나와요. 같은 날 여러 번 풀어도 처음 푼 결과만 반영해요. 날짜는 이 기기에서만 계산해요.',
  due: (count: number) => `오늘 복습할 문제가 ${count}개예요.`,
  noneDue: '오늘 복습할 문제가 없어요.',
  startDue: '오늘의 복습 시작',
  weekTitle: '앞으로 7일',
  day: (later: number) => DAY[later] ?? `${later}일 뒤`,
  count: (count: number) => `${count}문제`,
  fresh: (count: number) => `아직 풀지 않은 문제가 ${count}개 있어요. [모든 문제]에서 풀면 복습에 들어와요.`,
  running: (count: number) => `${count}문제를 복습하고 있어요.`,
  stop: '복습 그만하기',
  done: (all: number, right: number) => `복습을 마쳤어요. ${all}문제 중 ${right}개 맞았어요.`,
  open: (all: number, done: number) => `${all}문제 중 ${done}개 확인했어요.`,
  back: '복습 첫 화면으로',
  notKept: '이 브라우저가 저장을 막고 있어서, 페이지를 닫으면 복습 기록이 사라져요.',
} as const
