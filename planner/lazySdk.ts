import Module from "node:module";
import { sep } from "node:path";

const GRPC = "@grpc/grpc-js";
const GRPC_CONSTANTS = "@grpc/grpc-js/build/src/constants";

/** What the SDK asks for and a plan never touches: how it talks to an engine, which here is a monitor in this process. */
const CONVERSATION = [GRPC, "@opentelemetry/api", "semver", "fdir"];

/** What the SDK loads at once and few programs ever touch, by the file of the SDK that asks: most of its start-up time. */
const LAZY: Readonly<Record<string, (request: string) => boolean>> = {
    "index.js": (request) => request === "./automation" || request === "./provider",
    "typescript-shim.js": (request) => /typescript(\.js)?$/.test(request),
    "runtime/closure/codePaths.js": (request) => ["@npmcli/arborist", "normalize-package-data"].includes(request),
};

/** Clients of the engine's services, which the SDK's generated code declares. */
const isClient = (request: string): boolean => request.endsWith("_grpc_pb");

/** Node's loader, as far as it is used here; it is not part of Node's documented interface, and has not changed in years. */
interface Loader {
    _load(request: string, parent: Parent | undefined, isMain: boolean): unknown;
    _resolveFilename(request: string, parent: Parent | undefined, isMain: boolean): string;
}

/** The module that asks; what is typed in or given as `--eval` has no file. */
interface Parent {
    readonly filename: string | null;
}

/**
 * Lets the Pulumi SDK load what it needs for serialising functions, for talking to an engine, and its Automation API, on first
 * use. To be called before
 * the SDK is loaded. Where the SDK's files have changed it loads as ever: slower, and right.
 */
export function loadSdkLazily(): void {
    const loader = Module as unknown as Loader;
    const load = loader._load.bind(loader);
    loader._load = (request, parent, isMain) => {
        if (!isLazy(request, parent)) {
            return load(request, parent, isMain);
        }
        // A missing module must be reported here and now: the SDK has something else in its place.
        loader._resolveFilename(request, parent, isMain);
        const loadModule = (name: string) => (): object => load(name, parent, isMain) as object;
        return onFirstUse(loadModule(request), request === GRPC ? loadModule(GRPC_CONSTANTS) : undefined);
    };
}

function isLazy(request: string, parent: Parent | undefined): boolean {
    const [, file] = parent?.filename?.split(`${sep}@pulumi${sep}pulumi${sep}`) ?? [];
    if (file === undefined || file.startsWith("proto")) {
        return false;
    }
    return CONVERSATION.includes(request) || isClient(request) || LAZY[file.split(sep).join("/")]?.(request) === true;
}

/**
 * Looks like the module, and loads it when anything of it is read; of gRPC the states of a call, of which a refusal reminds the
 * SDK, are to be had without.
 */
function onFirstUse(load: () => object, loadConstants?: () => object): object {
    let loaded: object | undefined;
    const module = (): object => (loaded ??= load());
    const get = (property: string | symbol): unknown => {
        // `__esModule` is asked by every import; answering `true` makes the importer keep this object as it is.
        if (property === "__esModule") {
            return true;
        }
        if (property === "status" && loadConstants !== undefined) {
            return Reflect.get(loadConstants(), "Status");
        }
        const exports = module();
        const value: unknown = Reflect.get(exports, property);
        return property === "default" && value === undefined ? exports : value;
    };
    return new Proxy(
        {},
        {
            get: (_, property) => get(property),
            has: (_, property) => property in module(),
            ownKeys: () => Reflect.ownKeys(module()),
            getOwnPropertyDescriptor: (_, property) => ({
                ...Reflect.getOwnPropertyDescriptor(module(), property),
                configurable: true,
            }),
        },
    );
}
