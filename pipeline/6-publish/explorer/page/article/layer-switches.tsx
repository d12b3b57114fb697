import type { TableRows } from '../../../../../schemas/types.ts';
import { useSay } from '../shell/language.ts';
import { LAYER_NAMES, LAYERS, type Layer, layerOf } from './layers.ts';

interface LayerSwitchesProps {
  evidence: TableRows['evidence'][];
  layers: Layer[];
  choose(layers: Layer[]): void;
}

/** Switches for the layers, each drawn as it marks the text, with how many places it has here. */
export function LayerSwitches({ evidence, layers, choose }: LayerSwitchesProps) {
  const say = useSay();
  const toggle = (layer: Layer) => choose(layers.includes(layer) ? layers.filter((other) => other !== layer) : [...layers, layer]);
  return (
    <fieldset class="layers">
      <legend>{say('Hiện trên văn bản', 'Shown on the text')}</legend>
      {LAYERS.map((layer) => {
        const places = evidence.filter((place) => layerOf(place) === layer).length;
        return (
          <label key={layer} class={places === 0 ? 'layer empty' : 'layer'}>
            <input type="checkbox" checked={layers.includes(layer)} onChange={() => toggle(layer)} />
            <span class={`sample mark-${layer}`}>{say(...LAYER_NAMES[layer])}</span> <span class="meta">{places}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
