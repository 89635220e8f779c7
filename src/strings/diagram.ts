/** What went wrong, as `widgets/diagram` tells it. */
type DrawingError =
  | {
      readonly kind: 'parse' | 'image' | 'style' | 'too-large' | 'too-slow' | 'engine'
      readonly detail: string
      readonly line?: number
    }
  | { readonly kind: 'icon'; readonly line: number; readonly icon: string; readonly known: readonly string[] }

/** Words of a diagram in the page: its box and the bar under it. */
export const diagramWords = {
  /** Name of a diagram that has none. */
  untitled: '다이어그램',
  /** The box that scrolls sideways on a narrow screen. */
  view: (title: string) => `${title} (그림, 좌우로 넘겨 볼 수 있어요)`,
  large: '크게 보기',
  largeOf: (title: string) => `${title} 크게 보기`,
  source: '소스 보기',
  retry: '다시 그리기',
  editor: 'Mermaid 소스',
} as const

/** One sentence for each way a drawing fails. */
export function diagramError(error: DrawingError): string {
  switch (error.kind) {
    case 'parse':
      return error.line === undefined
        ? '다이어그램 문법이 맞지 않아서 그리지 못했어요.'
        : `${error.line}번째 줄의 문법이 맞지 않아서 그리지 못했어요.`
    case 'image':
      return `${error.line ?? 1}번째 줄이 바깥 주소의 그림을 부르려고 해서 그리지 않았어요. 그 부분을 지워 주세요.`
    case 'style':
      return `${error.line ?? 1}번째 줄의 꾸밈에 쓸 수 없는 값이 있어서 그리지 않았어요. 색, 선, 글자에 관한 것만 쓸 수 있어요.`
    case 'icon':
      return `${error.line}번째 줄에 이 수업에는 없는 아이콘이 있어요: ${error.icon}. ${
        error.known.length === 0 ? '아이콘을 빼 주세요.' : `쓸 수 있는 아이콘: ${error.known.join(', ')}`
      }`
    case 'too-large':
      return '다이어그램이 너무 커서 그리지 않았어요. 여러 개로 나눠 주세요.'
    case 'too-slow':
      return '그리는 데 너무 오래 걸려서 멈췄어요. 그림을 더 작게 나눠 주세요.'
    case 'engine':
      return '그리는 도구를 불러오지 못했어요. 연결을 확인하고 다시 시도해 주세요. 그래도 안 되면 페이지를 새로고침해 주세요.'
  }
}
