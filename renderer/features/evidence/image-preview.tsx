import { useEffect, useState } from 'react'

import { useTexts } from '../../app/texts.ts'
import { SegmentedControl } from '../../ui/actions/segmented-control.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { IconImage } from '../../ui/icons.tsx'

interface ImagePreviewProps {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly title: string
}

/** A picture, fitting or at its actual size. */
export function ImagePreview({ bytes, mediaType, title }: ImagePreviewProps) {
  const texts = useTexts()
  const [zoom, setZoom] = useState<'fit' | 'actual'>('fit')
  const [isBroken, setIsBroken] = useState(false)
  const [address, setAddress] = useState<string | null>(null)

  useEffect(() => {
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [bytes, mediaType])

  if (isBroken) return <EmptyState icon={IconImage} title={texts('evidence:preview.brokenImage')} />
  return (
    <div className="evidence-image">
      <div className="evidence-preview-bar">
        <SegmentedControl
          isLabelHidden
          label={texts('evidence:preview.image', { title })}
          value={zoom}
          onChange={setZoom}
          segments={[
            { id: 'fit', label: texts('evidence:preview.fit') },
            { id: 'actual', label: texts('evidence:preview.actual') },
          ]}
        />
      </div>
      <div className={`evidence-image-frame ${zoom}`} role="region" aria-label={texts('evidence:preview.image', { title })} tabIndex={0}>
        {address && <img src={address} alt={texts('evidence:preview.image', { title })} onError={() => setIsBroken(true)} />}
      </div>
    </div>
  )
}
