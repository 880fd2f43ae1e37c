import * as databricks from "@pulumi/databricks";
import { Gate, waitFor, type GateTimes } from "../shared/gates";
import type { WorkspaceProvider } from "../shared/providers";
import type { AccountGroup } from "./groupPlan";

/** Open once a workspace knows a group, which takes a while after it was assigned; closed for good to an id of another. */
export function groupGate(
    key: string,
    { name, id }: Pick<AccountGroup, "id" | "name">,
    workspace: WorkspaceProvider,
    times: GateTimes,
): Gate {
    return new Gate(`group-${key}-known`, async () => {
        let known = "";
        await waitFor(`the workspace to know the group ${name}`, times, async () => {
            const group = await databricks.getGroup({ displayName: name }, { provider: workspace.resource });
            known = group.id;
            return known !== "";
        });
        if (known !== id) {
            throw new Error(
                `groups.${key}: the group ${name} has the id ${known}, not ${id}; correct groups.${key}.id`,
            );
        }
    });
}
