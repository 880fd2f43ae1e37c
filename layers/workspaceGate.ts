import * as databricks from "@pulumi/databricks";
import { Gate, waitFor, type GateTimes } from "../components/shared/gates";
import type { WorkspaceProvider } from "../components/shared/providers";

/**
 * A gate for the workspace: open once its own API answers and names the metastore that is assigned to it, which takes a
 * while after the account console has said so.
 */
export function workspaceGate(workspace: WorkspaceProvider, times: GateTimes): Gate {
    return new Gate("workspace-ready", () =>
        waitFor("the workspace to see its metastore", times, async () => {
            const metastore = await databricks.getCurrentMetastore({}, { provider: workspace.resource });
            return metastore.id !== "";
        }),
    );
}
