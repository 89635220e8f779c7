/** What a diagram says, apart from how it looks. */
export type DiagramModel = GraphModel | TableModel | TreeModel

/** Nodes and edges, of flow charts and whatever else has them. */
export interface GraphModel {
  readonly kind: 'graph'
  /** In the order in which the drawing is read: along its direction, then across it. */
  readonly nodes: readonly ModelNode[]
  readonly edges: readonly ModelEdge[]
  readonly groups: readonly ModelGroup[]
  /** The edges happen one after the other, as messages do. */
  readonly inTime?: true
}

export interface ModelNode {
  /** As the source has it; `data-node` in the drawing. */
  readonly id: string
  /** As it is read, on one line. */
  readonly label: string
  /** Id of the group that holds it. */
  readonly group?: string
  /** What stands with the label in a few words: its kind, its amount, its tag. */
  readonly note?: string
  /** What stands inside, line by line: members, attributes, a description. */
  readonly details?: readonly string[]
}

export interface ModelEdge {
  /** Ids of nodes or groups; `data-from` and `data-to` in the drawing. */
  readonly from: string
  readonly to: string
  readonly label?: string
  /** Arrow heads, where it is not the one at `to`; `data-heads` in the drawing. */
  readonly heads?: 0 | 2
}

export type ModelGroup = ModelNode

/** What holds what: a list in lists, with amounts where there are any. */
export interface TreeModel extends Walked {
  readonly kind: 'tree'
  readonly items: readonly TreeItem[]
}

export interface TreeItem {
  readonly text: string
  readonly items: readonly TreeItem[]
}

interface Walked {
  /** Its parts are marked in the drawing, so that they can be walked through as nodes can. */
  readonly walked?: true
}

/** The numbers of a chart, a plan, or the texts of a drawing whose data are unknown. */
export interface TableModel extends Walked {
  readonly kind: 'table'
  /** Empty for texts: each row then is one of them. */
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}
