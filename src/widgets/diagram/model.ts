/** What a diagram says, apart from how it looks. */
export type DiagramModel = GraphModel | TableModel

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
}

export interface ModelEdge {
  /** Ids of nodes or groups; `data-from` and `data-to` in the drawing. */
  readonly from: string
  readonly to: string
  readonly label?: string
  /** Arrow heads, where it is not the one at `to`; `data-heads` in the drawing. */
  readonly heads?: 0 | 2
}

export interface ModelGroup {
  readonly id: string
  readonly label: string
  readonly group?: string
}

/** The numbers of a chart, or the texts of a diagram that is neither graph nor chart. */
export interface TableModel {
  readonly kind: 'table'
  /** Empty for texts: each row then is one of them. */
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}
