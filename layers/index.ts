import type { LAYERS } from "../config/schema";
import type { Settings } from "../config/settings";
import { foundation } from "./foundation";
import { needed } from "./needed";
import { organization } from "./organization";
import { platform } from "./platform";
import { awsProvider } from "./providers";
import { readUpstream } from "./upstream";
import { workspace } from "./workspace";
import type { FoundationContract, OrganizationContract, PlatformContract, WorkspaceContract } from "./contracts";

/** One output per layer: its contract. */
export interface StackOutputs {
    foundation?: FoundationContract;
    platform?: PlatformContract;
    workspace?: WorkspaceContract;
    organization?: OrganizationContract;
    [output: string]: unknown;
}

/**
 * Runs the layers of a stack, lowest first. A layer takes the contract of the layer below it directly when both are in the
 * stack, and from the other stack's output when not.
 */
export async function runLayers(settings: Settings): Promise<StackOutputs> {
    const wants = (layer: (typeof LAYERS)[number]): boolean => settings.layers.includes(layer);
    if (wants("organization")) {
        return { organization: organization(settings) };
    }
    const upstream = await readUpstream(settings);
    const aws = awsProvider(settings);
    const outputs: StackOutputs = {};
    if (wants("foundation")) {
        outputs.foundation = await foundation(settings, aws);
    }
    if (wants("platform")) {
        const contract = outputs.foundation ?? upstream.foundation;
        outputs.platform = await platform(settings, aws, needed(contract, "upstream.foundation"));
    }
    if (wants("workspace")) {
        const contract = outputs.platform ?? upstream.platform;
        outputs.workspace = await workspace(settings, aws, needed(contract, "upstream.platform"));
    }
    return outputs;
}
