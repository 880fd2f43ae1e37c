import type { Graph } from "./graph";
import type { StackSettings } from "./stackFiles";

/** One stack, planned. */
export interface PlannedStack {
    readonly settings: StackSettings;
    /** Layers by the setting `layers`, or else by the stack's outputs: there is one for each. */
    readonly layers: readonly string[];
    readonly graph: Graph;
}
