import { loadSettings } from "./config/load";
import { runLayers, type StackOutputs } from "./layers";

/**
 * The program of every stack: settings in, the stack's layers, one contract per layer out.
 * `launch.cjs` hands it to the Pulumi engine and the planner runs it offline; it does not know which of the two it is.
 */
export default async function lakehouse(): Promise<StackOutputs> {
    return await runLayers(loadSettings());
}
